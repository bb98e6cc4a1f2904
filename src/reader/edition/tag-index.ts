import { fold } from '../../arabic/fold.ts';
import type { Tag } from '../../schema/edition.ts';

/** The tags under one letter of the index. */
export interface TagGroup {
  readonly letter: string;
  readonly tags: readonly Tag[];
}

const COLLATOR = new Intl.Collator('ar', { numeric: true });
const ARTICLE = /^ال(?=..)/;
const LETTER = /\p{L}/u;

/** What a tag is filed under: as in a printed index, «الحرب» stands under ح. */
const filedAs = (tag: Tag) => fold(tag.text).replace(ARTICLE, '');

/** The letter that heads a group; digits and the rest stand together under #. */
function heading(key: string): string {
  const first = [...key][0] ?? '';
  return LETTER.test(first) ? first.toLocaleUpperCase() : '#';
}

/** Files tags under their letters, both in alphabetical order. */
export function tagIndex(tags: readonly Tag[]): TagGroup[] {
  const filed = tags.map((tag) => ({ tag, key: filedAs(tag) })).toSorted((a, b) => COLLATOR.compare(a.key, b.key));
  const groups = new Map<string, Tag[]>();
  for (const { tag, key } of filed) {
    const letter = heading(key);
    const group = groups.get(letter);
    if (group) group.push(tag);
    else groups.set(letter, [tag]);
  }
  return [...groups].map(([letter, under]) => ({ letter, tags: under }));
}
