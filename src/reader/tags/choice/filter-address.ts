import { chooseTags, type TagChoice } from './tag-choice.ts';

/** All of the filter that an address keeps. */
export interface FilterAddress {
  readonly choice: TagChoice;
  /** What is typed to find a tag; empty where nothing is. */
  readonly find: string;
  /** Whether the site-wide tags are unfolded. */
  readonly siteWideOpen: boolean;
}

const OURS = ['tag', 'mode', 'not', 'find', 'site'];

/**
 * Reads a filter out of an address, `?tag=…&tag=…&mode=any&not=…&find=…&site=open`, in any order and with repeats.
 *
 * @param slugOf the slug that a written one stands for, «غزه-واسرائيل» for «غزة-وإسرائيل»; one that is known to nobody
 *   is itself
 */
export function readFilter(params: URLSearchParams, slugOf: (written: string) => string): FilterAddress {
  const slugs = (name: string) =>
    params
      .getAll(name)
      .filter((written) => written.trim() !== '')
      .map(slugOf);
  const mode = params.get('mode') === 'any' ? 'any' : 'all';
  return {
    choice: chooseTags(slugs('tag'), slugs('not'), mode),
    find: params.get('find') ?? '',
    siteWideOpen: params.get('site') === 'open',
  };
}

/** What of a filter decides which stories are listed. */
const NARROWING = ['tag', 'mode', 'not'];

/**
 * Writes a filter into an address, one way only: two readers with the same choice share one address. Another choice is
 * another list, and is shown from its first page.
 */
export function writeFilter(params: URLSearchParams, { choice, find, siteWideOpen }: FilterAddress): URLSearchParams {
  const written = new URLSearchParams(params);
  for (const name of OURS) written.delete(name);
  for (const slug of choice.selected) written.append('tag', slug);
  if (choice.mode === 'any') written.set('mode', 'any');
  for (const slug of choice.excluded) written.append('not', slug);
  if (find) written.set('find', find);
  if (siteWideOpen) written.set('site', 'open');
  const sameList = NARROWING.every((name) => String(params.getAll(name)) === String(written.getAll(name)));
  if (!sameList) written.delete('page');
  return written;
}
