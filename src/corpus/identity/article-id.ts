import { byCodeUnit } from './by-code-unit.ts';
import { hash53 } from '../../schema/hash.ts';

/** Digits and letters that cannot be taken for one another, read aloud or written by hand (after Crockford). */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 8;

/** A pile numbers its files in the order they were scraped, and names each after its page: `000_db6cb525eb9304ba`. */
const NUMBERED_PAGE = /^(?:.*\/)?\d+_([0-9a-f]{16})$/;

/** What of a document's name tells which page it is: not its folder and not its place in the pile. */
function pageKey(name: string): string {
  const path = name.replace(/\.txt$/i, '');
  return NUMBERED_PAGE.exec(path)?.[1] ?? path;
}

/** 40 bits as 8 letters and digits. */
function shortId(key: string): string {
  let rest = hash53(key);
  let id = '';
  for (let left = LENGTH; left > 0; left -= 1) {
    id += ALPHABET[rest % ALPHABET.length];
    rest = Math.floor(rest / ALPHABET.length);
  }
  return id;
}

/** Whether a name has the id that it would have alone: it gave way to no other. */
export const isOwnId = (name: string, id: string): boolean => shortId(pageKey(name)) === id;

/**
 * Gives each name its id: 8 characters of `0-9a-z`, unique in the batch, the same whatever the order of the names.
 * A name keeps its id when others come and go, but for the rare one whose 40 bits meet another's
 * (one chance in 200 for a pile of 100,000): there the later name, in code unit order, gives way.
 */
export function articleIds(names: readonly string[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of [...names].toSorted(byCodeUnit)) {
    let id = shortId(pageKey(name));
    for (let tries = 1; taken.has(id); tries += 1) id = shortId(`${name}#${tries}`);
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
}
