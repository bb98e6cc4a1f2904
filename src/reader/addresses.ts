import type { ArticleLink } from '../schema/article.ts';

/*
 * The one place that builds links, to stand in pages. Each ends in a slash: a folder with an `index.html` can stand behind it. A slug is words and hyphens
 * and stands in it as it is: a browser encodes its letters when it goes there, and encoded they would take three times the bytes.
 */
export const frontAddress = '/';

export const tagsAddress = '/tags/';

/** A page of older stories, counted from the oldest. */
export const archiveAddress = (number: number): string => `/page/${number}/`;

export function articleAddress({ id, slug }: Pick<ArticleLink, 'id' | 'slug'>): string {
  return slug ? `/a/${id}/${slug}/` : `/a/${id}/`;
}

export function tagAddress(slug: string): string {
  return `/tag/${slug}/`;
}

export const tagArchiveAddress = (slug: string, number: number): string => `${tagAddress(slug)}${number}/`;

/** The tags under one letter of the index. */
export const letterAddress = (letter: string): string => `${tagsAddress}${letter}/`;

/** The search page; with words, what it finds for them: where hashtags lead. */
export function searchAddress(query = ''): string {
  return query ? `/search/?${new URLSearchParams({ q: query })}` : '/search/';
}

/** The front page narrowed to one tag. */
export function filteredAddress(slug: string): string {
  return `/?tag=${slug}`;
}
