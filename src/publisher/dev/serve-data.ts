import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Publication } from '../publish.ts';
import { articleFile } from '../site/article-file.ts';

/**
 * Answers `<base>edition.json` and `<base>articles/<id>.json` while developing, as the published files would be; an unknown id is a
 * 404, never the app's page.
 */
export function serveData(
  base: string,
  published: () => Publication,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  return (request, response, next) => {
    const path = (request.url ?? '').replace(/[?#].*$/s, '');
    const data = path === `${base}edition.json` ? published().edition : articleAt(path);
    if (data === undefined) return next();
    response.statusCode = data === null ? 404 : 200;
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.end(JSON.stringify(data));
  };

  /** `null` where there is no such article, `undefined` where none is asked for. */
  function articleAt(path: string) {
    if (!path.startsWith(`${base}articles/`)) return undefined;
    return published().articles.find(({ id }) => path === base + articleFile(id)) ?? null;
  }
}
