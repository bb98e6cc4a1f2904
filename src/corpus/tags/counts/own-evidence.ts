import type { LineWord } from '../words/tag-line.ts';
import type { DocumentWords } from '../words/text-words.ts';
import { LONGEST, spanIndex } from './span-table.ts';

/**
 * How a tag line stands in its own document. Spans by `spanIndex`, counts of at most 255; the first word of a span may
 * carry a particle in the text, «والحرب», «للحرب».
 */
export interface OwnEvidence {
  readonly textless: boolean;
  /** How often each span stands side by side in headline and body. */
  readonly text: Uint8Array;
  /** How often in the headline. */
  readonly title: Uint8Array;
  /** Whether it stands there in a row, though punctuation may come between: 1 or 0. */
  readonly row: Uint8Array;
  /** Whether each word stands there, with a particle or without its own «and»: 1 or 0. */
  readonly known: Uint8Array;
}

/** The places of a text at which one of the words that were asked for stands. */
type Places = (form: number | undefined) => readonly number[];

const NOWHERE: readonly number[] = [];

/** Slots for the forms asked for; used again for each line, and emptied after it. */
let slots = new Int32Array(1 << 10);

/** Where the words of a line stand in a text, by every form a text may have of them. */
function placesIn(hashes: Int32Array, words: readonly LineWord[]): Places {
  // A Set of numbers takes longer than the rest of the search: most words of a text are refused by one look into a few slots.
  while (slots.length < words.length * 16) slots = new Int32Array(slots.length * 2);
  const mask = slots.length - 1;
  const ask = (form: number): void => {
    let slot = form & mask;
    while (slots[slot] !== 0 && slots[slot] !== form) slot = (slot + 1) & mask;
    slots[slot] = form;
  };
  for (const { hashes: own, prefixed, bare } of words) {
    if (own[0] !== undefined) ask(own[0]);
    for (const form of prefixed) ask(form);
    if (bare !== undefined) ask(bare);
  }
  const places = new Map<number, number[]>();
  for (let at = 0; at < hashes.length; at += 1) {
    const hash = hashes[at]!;
    let slot = hash & mask;
    while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & mask;
    if (slots[slot] === 0) continue;
    const list = places.get(hash);
    if (list) list.push(at);
    else places.set(hash, [at]);
  }
  slots.fill(0);
  return (form) => (form === undefined ? NOWHERE : (places.get(form) ?? NOWHERE));
}

/** A run of words in the text that matches the line so far: the place after it, and whether marks came between. */
interface Match {
  readonly end: number;
  readonly broken: boolean;
}

/** Places of one word that are looked at: enough for any article, and a bound for a text that is one word over and over. */
const MOST_PLACES = 1000;

/** Whether the runs of a word, from the given one on, stand in the text at a place. */
const stands = (word: LineWord, run: number, place: number, { hashes }: DocumentWords): boolean =>
  word.hashes.every((hash, at) => at < run || hashes[place + at - run] === hash);

/** The match with one more word of the line, if that word follows in the text. */
function grown({ end, broken }: Match, word: LineWord, document: DocumentWords): Match[] {
  if (!stands(word, 0, end, document)) return [];
  return [{ end: end + word.hashes.length, broken: broken || document.afterBreak[end] === 1 }];
}

const atMost255 = (matches: readonly Match[]): number => Math.min(255, matches.length);

/** Looks for the spans of a tag line in the text it belongs to. Cost: the words of the text, and each match. */
export function ownEvidence(words: readonly LineWord[], document: DocumentWords): OwnEvidence {
  const placesOf = placesIn(document.hashes, words);
  const table = (): Uint8Array => new Uint8Array(words.length * LONGEST);
  const [text, title, row, known] = [table(), table(), table(), new Uint8Array(words.length)];
  words.forEach((first, start) => {
    const places = [first.hashes[0], ...first.prefixed].flatMap(placesOf).slice(0, MOST_PLACES);
    if (places.length > 0 || placesOf(first.bare).length > 0) known[start] = 1;
    let matches: Match[] = places
      .filter((place) => stands(first, 1, place + 1, document))
      .map((place) => ({ end: place + first.hashes.length, broken: false }));
    for (let end = start + 1; matches.length > 0 && end <= Math.min(words.length, start + LONGEST); end += 1) {
      const at = spanIndex(start, end);
      const sideBySide = matches.filter(({ broken }) => !broken);
      text[at] = atMost255(sideBySide);
      title[at] = atMost255(sideBySide.filter((match) => match.end <= document.titleLength));
      row[at] = 1;
      const next = words[end];
      matches = next ? matches.flatMap((match) => grown(match, next, document)) : [];
    }
  });
  return { textless: document.hashes.length === 0, text, title, row, known };
}

/** The evidence of one line in one row of bytes, 19 a word and one more. */
export type PackedEvidence = Uint8Array;

export function packed({ textless, text, title, row, known }: OwnEvidence): PackedEvidence {
  const bytes = new Uint8Array(text.length * 3 + known.length + 1);
  bytes.set(text);
  bytes.set(title, text.length);
  bytes.set(row, text.length * 2);
  bytes.set(known, text.length * 3);
  bytes[bytes.length - 1] = textless ? 1 : 0;
  return bytes;
}

/** @param words of the line */
export function unpacked(bytes: PackedEvidence, words: number): OwnEvidence {
  const spans = words * LONGEST;
  return {
    textless: bytes[bytes.length - 1] === 1,
    text: bytes.subarray(0, spans),
    title: bytes.subarray(spans, spans * 2),
    row: bytes.subarray(spans * 2, spans * 3),
    known: bytes.subarray(spans * 3, spans * 3 + words),
  };
}
