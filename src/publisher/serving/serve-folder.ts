import { resolve } from 'node:path';
import { listen } from './listen.ts';
import { serveSite } from './serve-site.ts';
import { siteBase } from './site-base.ts';
import { ContentError } from '../reading/content-error.ts';
import { say, type Streams } from '../calling/command.ts';

/** Port of a site served at one's own machine. */
export const SITE_PORT = 4173;

/** Serves a built site until the process is told to end, and prints its address. */
export async function serveFolder(streams: Streams, out: string, host: string, port: number): Promise<void> {
  const folder = resolve(out);
  const base = siteBase(folder);
  if (base === undefined) throw new ContentError(`There is no built site in ${out}. Build one with npm run build.`);
  const server = serveSite(folder, base);
  const found = await listen(server, host, port, (taken) =>
    say(streams, `port ${taken} is taken; trying ${taken + 1}`),
  );
  const name = host === '127.0.0.1' ? 'localhost' : host;
  say(streams, `the reader is at http://${name.includes(':') ? `[${name}]` : name}:${found}${base}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}
