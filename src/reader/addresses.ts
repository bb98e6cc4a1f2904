import type { ArticleLink } from '../schema/article.ts';

/** The one place that builds links, to stand in pages. Each ends in a slash: a folder with an `index.html` can stand behind it. */
export const frontAddress = '/';

export const tagsAddress = '/tags/';

/** A page of older stories, counted from the oldest. */
export const archiveAddress = (number: number): string => `/page/${number}/`;

/** What has, or might have, a meaning of its own in an address. */
const SIGNS = /[^\p{L}\p{N}-]/gu;

/** Its letters as they are: a browser encodes them itself that goes there, and in a page they take a third of the bytes so. */
const inAddress = (slug: string): string => slug.replace(SIGNS, encodeURIComponent);

export function articleAddress({ id, slug }: Pick<ArticleLink, 'id' | 'slug'>): string {
  return slug ? `/a/${id}/${inAddress(slug)}/` : `/a/${id}/`;
}

export function tagAddress(slug: string): string {
  return `/tag/${inAddress(slug)}/`;
}

export const tagArchiveAddress = (slug: string, number: number): string => `${tagAddress(slug)}${number}/`;

/** The tags under one letter of the index. */
export const letterAddress = (letter: string): string => `${tagsAddress}${inAddress(letter)}/`;

/** The search page; with words, what it finds for them: where hashtags lead. */
export function searchAddress(query = ''): string {
  return query ? `/search/?${new URLSearchParams({ q: query })}` : '/search/';
}

/** The front page narrowed to one tag. */
export function filteredAddress(slug: string): string {
  return `/?tag=${inAddress(slug)}`;
}
