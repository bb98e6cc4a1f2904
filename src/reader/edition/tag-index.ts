import { indexLetter } from '../../arabic/index-letter.ts';
import type { Tag } from '../../schema/edition.ts';

/** The tags under one letter of the index. */
export interface TagGroup {
  readonly letter: string;
  readonly tags: readonly Tag[];
}

/**
 * Puts tags under their letters. They come in the order of the index, in which the publisher has put them: browsers do not all sort alike, and a page
 * must be drawn as it was published.
 */
export function tagIndex(tags: readonly Tag[]): TagGroup[] {
  const groups = new Map<string, Tag[]>();
  for (const tag of tags) {
    const letter = indexLetter(tag.text);
    const group = groups.get(letter);
    if (group) group.push(tag);
    else groups.set(letter, [tag]);
  }
  return [...groups].map(([letter, under]) => ({ letter, tags: under }));
}
