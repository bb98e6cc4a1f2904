import type { ArticleLink } from '../schema/article.ts';

/** The one place that builds links. Each ends in a slash: a folder with an `index.html` can stand behind it. */
export const frontAddress = '/';

export const tagsAddress = '/tags/';

/** A page of older stories, counted from the oldest. */
export const archiveAddress = (number: number): string => `/page/${number}/`;

/** @param article its slug is percent-encoded, so that the address is the same typed, clicked and copied */
export function articleAddress({ id, slug }: Pick<ArticleLink, 'id' | 'slug'>): string {
  return slug ? `/a/${id}/${encodeURIComponent(slug)}/` : `/a/${id}/`;
}

export function tagAddress(slug: string): string {
  return `/tag/${encodeURIComponent(slug)}/`;
}

export const tagArchiveAddress = (slug: string, number: number): string => `${tagAddress(slug)}${number}/`;

/** The tags under one letter of the index. */
export const letterAddress = (letter: string): string => `${tagsAddress}${encodeURIComponent(letter)}/`;

/** The search page; with words, what it finds for them: where hashtags lead. */
export function searchAddress(query = ''): string {
  return query ? `/search/?${new URLSearchParams({ q: query })}` : '/search/';
}

/** The front page narrowed to one tag. */
export function filteredAddress(slug: string): string {
  return `/?${new URLSearchParams({ tag: slug })}`;
}
