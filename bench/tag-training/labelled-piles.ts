import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withKeyphrases } from './keyphrase-lists.ts';
import type { TaggedText } from '../../src/corpus/tags/pile-reading.ts';

/** A document whose tags are known. */
export interface Labelled extends TaggedText {
  readonly source: string | null;
  readonly publishedOn: string | null;
  /** As listed, in order, repeats included: joined by spaces they are the tag line. */
  readonly tags: readonly string[];
}

/** The documents of a folder that the pile maker wrote, from the `truth.jsonl` beside them. */
export function readLabelled(folder: string): Labelled[] {
  const rows = readFileSync(join(folder, 'truth.jsonl'), 'utf8').trimEnd().split('\n');
  return rows.map((row): Labelled => {
    const { document, tagLine, title, blocks, listedTags, source, publishedOn } = JSON.parse(row);
    const body = blocks.map(({ text }: { readonly text: string }) => text).join('\n');
    return { name: document, tagLine, title, body, source, publishedOn, tags: listedTags };
  });
}

/** Pile sizes to learn at, and how many piles of each at most to cut from a folder. */
const SIZES = [
  { size: 1200, most: 1 },
  { size: 600, most: 1 },
  { size: 300, most: 1 },
  { size: 100, most: 1 },
  { size: 30, most: 2 },
  { size: 10, most: 4 },
  { size: 1, most: 60 },
] as const;

/** The same for piles whose documents have key phrases for tags. */
const KEYPHRASE_SIZES = [
  { size: 100, most: 1 },
  { size: 10, most: 1 },
  { size: 1, most: 12 },
] as const;

function cut(documents: readonly Labelled[], sizes: readonly { size: number; most: number }[]): Labelled[][] {
  return sizes.flatMap(({ size, most }) => {
    const count = Math.min(most, Math.floor(documents.length / size));
    return Array.from({ length: count }, (_, at) => documents.slice(at * size, (at + 1) * size));
  });
}

/**
 * Cuts piles of many sizes and of both kinds of lists from one, so that what is learned fits large and small piles and
 * no one habit of listing.
 */
export function pilesOf(documents: readonly Labelled[], random: () => number): Labelled[][] {
  const told = documents.map((document) => withKeyphrases(document, random));
  const mixed = documents.map((document, at) => (at % 2 === 0 ? document : told[at]!));
  return [...cut(documents, SIZES), ...cut(told, KEYPHRASE_SIZES), mixed.slice(-60)];
}

/** Lines to learn from of one outlet and month: they share a list, and more would teach that list by heart. */
const LINES_OF_A_LIST = 2;

/** Lines to learn from of a pile without such lists. */
const LINES_OF_A_PILE = 12;

/** The documents of a pile to learn from. All of them are read. */
export function lessonsOf(pile: readonly Labelled[]): Labelled[] {
  const taken = new Map<string, number>();
  return pile.filter(({ source, publishedOn, tagLine }) => {
    const list = `${source} ${publishedOn?.slice(0, 7)}`;
    const count = taken.get(list) ?? 0;
    if (tagLine === null || count >= (source === null ? LINES_OF_A_PILE : LINES_OF_A_LIST)) return false;
    taken.set(list, count + 1);
    return true;
  });
}
