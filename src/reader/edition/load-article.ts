import type { Article } from '../../schema/article.ts';

/**
 * Loads one article of the edition, by its id.
 *
 * @returns `undefined` where there is none: a 404, or a page in its place, as hosts answer that know no 404
 * @throws where the host cannot be reached or fails, or what it sends is damaged
 */
export async function loadArticle(id: string): Promise<Article | undefined> {
  const response = await fetch(`${import.meta.env.BASE_URL}articles/${encodeURIComponent(id)}.json`);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`article ${id}: the host answered ${response.status}`);
  if (!response.headers.get('content-type')?.includes('json')) return undefined;
  const article: Article = await response.json();
  return article;
}
