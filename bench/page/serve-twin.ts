import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Served } from '../browser/serve-apart.ts';

/**
 * Serves a page at `/` as our own server would, with brotli 5, and the fonts of a built folder. Our server itself cannot: its policy
 * refuses styles written in a page.
 */
export async function serveTwin(html: string, out: string): Promise<Served> {
  const page = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/')
      return send(response, page, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br' });
    if (!/^\/(?:[\w-]+\/)*[\w.-]+\.woff2$/.test(pathname)) return send(response, Buffer.alloc(0), {}, 404);
    send(response, readFileSync(join(out, pathname)), { 'Content-Type': 'font/woff2' });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function send(response: ServerResponse, bytes: Buffer, headers: Readonly<Record<string, string>>, status = 200): void {
  response.writeHead(status, { ...headers, 'Content-Length': bytes.length, 'Cache-Control': 'no-cache' }).end(bytes);
}
