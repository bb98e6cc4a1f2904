import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseEncoding } from './choose-encoding.ts';
import { encodedBytes, isCompressible } from './compress.ts';
import { cacheControl, mediaType } from './media-types.ts';
import { readRange } from './read-range.ts';
import { contentPolicy } from './security-headers.ts';
import type { SiteFile } from './site-files.ts';

/** Sends a file: compressed where that pays, a piece of it where that was asked for, nothing where the browser has it. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: SiteFile,
  status: 200 | 404,
): Promise<void> {
  const range =
    status === 200 && rangeApplies(request, file) ? readRange(request.headers.range, file.bytes.length) : 'whole';
  const compressed = range === 'whole' && isCompressible(file);
  const encoding = compressed ? chooseEncoding(request.headers['accept-encoding']) : 'identity';
  response.setHeader('Content-Type', mediaType(file.name));
  response.setHeader('Cache-Control', cacheControl(file.name));
  response.setHeader('ETag', etag(file, encoding));
  if (status === 200) response.setHeader('Accept-Ranges', 'bytes');
  if (isCompressible(file)) response.setHeader('Vary', 'Accept-Encoding');
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  if (file.name.endsWith('.html'))
    response.setHeader('Content-Security-Policy', contentPolicy(file.bytes.toString('utf8'), 'header'));

  if (status === 200 && isKnown(request, file)) {
    response.removeHeader('Content-Encoding');
    return void response.writeHead(304).end();
  }
  if (range === 'beyond') {
    response.setHeader('Content-Range', `bytes */${file.bytes.length}`);
    return sendBytes(request, response, 416, Buffer.alloc(0));
  }
  if (range === 'whole') return sendBytes(request, response, status, await encodedBytes(file, encoding));
  response.setHeader('Content-Range', `bytes ${range.first}-${range.last}/${file.bytes.length}`);
  return sendBytes(request, response, 206, file.bytes.subarray(range.first, range.last + 1));
}

/** A short answer in words, for what is no page. */
export function sendWords(request: IncomingMessage, response: ServerResponse, status: number, words: string): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  sendBytes(request, response, status, Buffer.from(`${words}\n`));
}

function sendBytes(request: IncomingMessage, response: ServerResponse, status: number, bytes: Buffer): void {
  response.setHeader('Content-Length', bytes.length);
  response.writeHead(status);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** Each encoding is another sequence of bytes and has its own mark. */
const etag = ({ hash }: SiteFile, encoding: string) =>
  encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`;

/** Whether the browser holds this very content, in whatever encoding. */
function isKnown(request: IncomingMessage, { hash }: SiteFile): boolean {
  const marks = (request.headers['if-none-match'] ?? '').split(',').map((mark) => mark.trim().replace(/^W\//, ''));
  return marks.some(
    (mark) => mark === '*' || mark === `"${hash}"` || mark === `"${hash}-br"` || mark === `"${hash}-gzip"`,
  );
}

/** A piece continues what the browser has only where that is the same file. */
function rangeApplies(request: IncomingMessage, file: SiteFile): boolean {
  const condition = request.headers['if-range'];
  return condition === undefined || condition === etag(file, 'identity');
}
