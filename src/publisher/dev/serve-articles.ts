import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Article } from '../../schema/article.ts';

/** Answers `<base>articles/<id>.json` while developing, as the published file would be; an unknown id is a 404, never the app's page. */
export function serveArticles(
  base: string,
  find: (id: string) => Article | undefined,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  const start = `${base}articles/`;
  return (request, response, next) => {
    const path = (request.url ?? '').replace(/[?#].*$/s, '');
    if (!path.startsWith(start)) return next();
    const article = find(path.slice(start.length).replace(/\.json$/, ''));
    response.statusCode = article ? 200 : 404;
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.end(JSON.stringify(article ?? null));
  };
}
