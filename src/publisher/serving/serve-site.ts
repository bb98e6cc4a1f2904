import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { sendFile, sendWords } from './answer.ts';
import { findFile } from './find-file.ts';
import { readAddress } from './read-address.ts';
import { COMMON_HEADERS } from './security-headers.ts';
import { type SiteFiles, siteFiles } from './site-files.ts';

/**
 * Serves a built folder as it should be hosted: compressed, with the headers that keep the promises of the project, a true 404
 * for what is not there, `no-cache` for pages and a year for files whose names hold their hash.
 *
 * @param folder an absolute path
 * @param base where the site was built to be hosted, `/` at both ends
 */
export function serveSite(folder: string, base: string): Server {
  const files = siteFiles(folder);
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(COMMON_HEADERS)) response.setHeader(name, value);
    answer(request, response, files, base).catch(() => {
      if (response.headersSent) response.destroy();
      else sendWords(request, response, 500, 'the site could not be read');
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: SiteFiles,
  base: string,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return sendWords(request, response, 405, 'only GET and HEAD');
  }
  const address = readAddress(request.url ?? '', base);
  if (address === 'malformed') return sendWords(request, response, 400, 'this is no address');
  if (address === 'outside') return notFound(request, response, files);
  const found = await findFile(address, files);
  if (!found) return notFound(request, response, files);
  if (found.type === 'file') return sendFile(request, response, found.file, 200);
  const query = /\?.*$/s.exec(request.url ?? '')?.[0] ?? '';
  response.setHeader('Location', base + found.path + query);
  return sendWords(request, response, found.forGood ? 301 : 302, 'it is elsewhere');
}

async function notFound(request: IncomingMessage, response: ServerResponse, files: SiteFiles): Promise<void> {
  const page = await files.get(['404.html']);
  return page ? sendFile(request, response, page, 404) : sendWords(request, response, 404, 'there is nothing here');
}
