import { fold } from '../../../arabic/fold.ts';
import type { Tag } from '../../../schema/edition.ts';
import type { EditionSource } from '../../edition/edition-source.ts';

/** A tag with the key form of its text, to look it up by. */
export interface FoundTag {
  readonly tag: Tag;
  readonly key: string;
}

/** How many are folded before the page may answer again: some five milliseconds of an old phone. */
const SLICE = 500;

/** Loads all tags of an edition, most used first, and folds their texts; of twenty thousand, slice by slice, so that no key typed meanwhile has to wait. */
export async function loadFoundTags(source: EditionSource): Promise<readonly FoundTag[]> {
  const folded: FoundTag[] = [];
  for (const tag of await source.loadTagNames()) {
    folded.push({ tag, key: fold(tag.text) });
    if (folded.length % SLICE === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return folded;
}
