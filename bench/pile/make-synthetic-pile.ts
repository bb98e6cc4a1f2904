import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { printTruth } from './print-truth.ts';
import { syntheticDocuments } from './synthetic-document.ts';
import { syntheticTags, usualTagCount } from './synthetic-tags.ts';

export interface PileOptions {
  readonly count: number;
  readonly seed?: number;
  /** How many tags there are to draw from. */
  readonly tags?: number;
}

/** A pile on the disk. */
export interface Pile {
  /** Holds nothing but the documents. */
  readonly content: string;
  /** What each document says, a JSON line each, in the order of their names. */
  readonly truth: string;
  readonly count: number;
}

/**
 * Writes documents in the format of the README, of words made of roots and patterns: for measuring, where no real pile may be
 * shared. Document n of a seed is the same in a pile of any size, save for its tags where their number differs.
 */
export function makeSyntheticPile(folder: string, { count, seed = 1, tags = usualTagCount(count) }: PileOptions): Pile {
  const pile = { content: join(folder, 'content'), truth: join(folder, 'truth.jsonl'), count };
  mkdirSync(pile.content, { recursive: true });
  const documentOf = syntheticDocuments(seed, syntheticTags(seed, tags));
  const truth = openSync(pile.truth, 'w');
  for (let number = 0; number < count; number += 1) {
    const document = documentOf(number);
    writeFileSync(join(pile.content, document.document), printTruth(document));
    writeSync(truth, `${JSON.stringify(document)}\n`);
  }
  closeSync(truth);
  return pile;
}
