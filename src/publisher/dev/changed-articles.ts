import type { Publication } from '../publish.ts';

/**
 * The ids of the articles that came, went or changed between two publications.
 *
 * @returns `undefined` where not even the edition changed: a file was saved and says what it said
 */
export function changedArticles(before: Publication | undefined, after: Publication): string[] | undefined {
  const old = new Map(before?.articles.map((article) => [article.id, JSON.stringify(article)]));
  const changed = after.articles
    .filter((article) => old.get(article.id) !== JSON.stringify(article))
    .map(({ id }) => id);
  for (const { id } of after.articles) old.delete(id);
  changed.push(...old.keys());
  const sameEdition = before && JSON.stringify(before.edition) === JSON.stringify(after.edition);
  return sameEdition && changed.length === 0 ? undefined : changed;
}
