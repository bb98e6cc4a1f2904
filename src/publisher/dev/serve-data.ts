import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DevEdition } from './dev-edition.ts';

/** What a built site has as files of data; anything else is a page or the app's own. */
const DATA = /^(?:manifest|data\/[^/]+|slugs\/[^/]+)\.json$/;

/** Answers for the files of data while developing; an unknown one is a 404, never a page. */
export function serveData(
  base: string,
  edition: DevEdition,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  return (request, response, next) => {
    const path = (request.url ?? '').replace(/[?#].*$/s, '');
    const name = path.slice(base.length);
    if (!path.startsWith(base) || !DATA.test(name)) return next();
    const json = edition.file(name);
    response.statusCode = json === undefined ? 404 : 200;
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.end(json ?? 'null');
  };
}
