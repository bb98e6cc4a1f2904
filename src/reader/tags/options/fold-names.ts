import { fold } from '../../../arabic/fold.ts';
import type { Tag } from '../../../schema/edition.ts';

/** A tag with the key form of its text, to look it up by. */
export interface FoundTag {
  readonly tag: Tag;
  readonly key: string;
}

/** How many are folded before the page may answer again: some five milliseconds of an old phone. */
const SLICE = 500;

/** Folds the texts of all tags, once; of twenty thousand, slice by slice, so that no key typed meanwhile has to wait. */
export async function foldNames(tags: readonly Tag[]): Promise<readonly FoundTag[]> {
  const folded: FoundTag[] = [];
  for (const tag of tags) {
    folded.push({ tag, key: fold(tag.text) });
    if (folded.length % SLICE === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return folded;
}
