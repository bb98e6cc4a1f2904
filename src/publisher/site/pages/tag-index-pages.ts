import { filedAs, indexLetter } from '../../../arabic/index-letter.ts';
import type { Tag } from '../../../schema/edition.ts';
import { INDEXED } from '../../../schema/pages.ts';
import type { Page } from './list-pages.ts';

const COLLATOR = new Intl.Collator('ar', { numeric: true });

/**
 * The index of tags, in the order of an Arabic index: on one page, or the most used ones there and all of them on a page for each letter.
 * It is put in order here and not in a browser, since not every browser sorts as the others do.
 */
export function* tagIndexPages(tags: readonly Tag[]): Generator<Page> {
  const small = tags.length <= INDEXED;
  const groups = small ? new Map<string, Tag[]>() : byLetter(tags);
  const letters = [...groups.keys()].toSorted(COLLATOR.compare);
  const first = () => inOrder(tags.slice(0, INDEXED));
  yield { path: '/tags/', data: () => ({ type: 'tags', tags: first(), letter: null, letters }) };
  for (const letter of letters) {
    const own = () => inOrder(groups.get(letter) ?? []);
    yield { path: `/tags/${letter}/`, data: () => ({ type: 'tags', tags: own(), letter, letters }) };
  }
}

function byLetter(tags: readonly Tag[]): Map<string, Tag[]> {
  const groups = new Map<string, Tag[]>();
  for (const tag of tags) {
    const letter = indexLetter(tag.text);
    const group = groups.get(letter);
    if (group) group.push(tag);
    else groups.set(letter, [tag]);
  }
  return groups;
}

function inOrder(tags: readonly Tag[]): Tag[] {
  return tags
    .map((tag) => ({ tag, key: filedAs(tag.text) }))
    .toSorted((a, b) => COLLATOR.compare(a.key, b.key))
    .map(({ tag }) => tag);
}
