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

/** Reads a filter out of an address, `?tag=…&tag=…&mode=any&not=…&find=…&site=open`, in any order and with repeats. */
export function readFilter(params: URLSearchParams): FilterAddress {
  const slugs = (name: string) => params.getAll(name).filter((written) => written.trim() !== '');
  const mode = params.get('mode') === 'any' ? 'any' : 'all';
  return {
    choice: chooseTags(slugs('tag'), slugs('not'), mode),
    find: params.get('find') ?? '',
    siteWideOpen: params.get('site') === 'open',
  };
}

/** Writes a filter into an address, one way only: two readers with the same choice share one address. */
export function writeFilter(params: URLSearchParams, { choice, find, siteWideOpen }: FilterAddress): URLSearchParams {
  const written = new URLSearchParams(params);
  for (const name of OURS) written.delete(name);
  for (const slug of choice.selected) written.append('tag', slug);
  if (choice.mode === 'any') written.set('mode', 'any');
  for (const slug of choice.excluded) written.append('not', slug);
  if (find) written.set('find', find);
  if (siteWideOpen) written.set('site', 'open');
  return written;
}
