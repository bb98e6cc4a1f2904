import type { ArticleLink } from '../../../schema/article.ts';

/** The path of an article from the site's base, as it is written on the disk: readable, and nothing in it encoded. */
export function articlePath({ id, slug }: Pick<ArticleLink, 'id' | 'slug'>): string {
  return slug ? `/a/${id}/${slug}/` : `/a/${id}/`;
}

/** The file that a host answers with for a path: for one that ends in a slash, the index of that folder. */
export const pageFile = (path: string): string => (path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1));
