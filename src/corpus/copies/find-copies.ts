import { packedRows } from '../tags/counts/packed-rows.ts';
import { spread } from '../tags/counts/phrase-hash.ts';
import { likeness, sketchOf } from './sketch.ts';

/** Share of equal sketch entries from which two texts are near-copies. */
const NEAR = 0.8;
/** How many of a sketch's entries, its smallest, lead to texts that may be near-copies. */
const LEADING = 4;
/** Texts looked at for one entry: a sentence that an outlet prints under everything is no copy, and leads nowhere. */
const MOST_HOLDERS = 50;

/** A copy found: of which document, and whether word for word. */
export interface Copy {
  readonly name: string;
  readonly original: string;
  readonly exact: boolean;
}

/** What copies are told by: all words of a text as one number, and its sketch. */
export interface CopyMark {
  readonly whole: number;
  readonly sketch: Uint32Array;
}

/** @param words the hashes of a headline's and a body's words */
export const copyMark = (words: ArrayLike<number>): CopyMark => ({ whole: wholeOf(words), sketch: sketchOf(words) });

export interface CopyFinder {
  /**
   * Looks a document up and remembers it. The first of several copies is the original.
   *
   * @param words the hashes of its headline's and body's words
   */
  add(name: string, words: ArrayLike<number>): Copy | undefined;
  /** The same by its mark. */
  addMarked(name: string, mark: CopyMark): Copy | undefined;
  /** Whether a document was added that says the same, word for word. */
  holds(whole: number): boolean;
  /** The marks of all documents added, in order. */
  readonly marked: readonly MarkedDocument[];
}

export interface MarkedDocument extends CopyMark {
  readonly name: string;
}

/**
 * Finds documents that say what an earlier one says: the same words, or nearly (a changed headline, a cut paragraph).
 * Keeps 32 numbers a document, not its text; about 500 bytes. Texts of fewer than five words are compared as wholes only.
 * Cost: one pass over the words; two documents are compared only where they share one of their smallest shingles.
 */
export function findCopies(): CopyFinder {
  const wholes = new Map<number, string>();
  const sketches = packedRows<Uint32Array>((length) => new Uint32Array(length));
  const marked: MarkedDocument[] = [];
  // Nearly every entry has one holder, and needs no list.
  const holders = new Map<number, number | number[]>();

  /** The first original that the sketch is nearly that of. */
  function nearest(sketch: Uint32Array): string | undefined {
    let first = Infinity;
    for (const entry of sketch.subarray(0, LEADING)) {
      for (const place of [holders.get(entry) ?? []].flat()) {
        if (place < first && likeness(sketch, marked[place]!.sketch) >= NEAR) first = place;
      }
    }
    return marked[first]?.name;
  }

  function lead(sketch: Uint32Array, place: number): void {
    for (const entry of sketch.subarray(0, LEADING)) {
      const places = holders.get(entry);
      if (places === undefined) holders.set(entry, place);
      else if (typeof places === 'number') holders.set(entry, [places, place]);
      else if (places.length < MOST_HOLDERS) places.push(place);
    }
  }

  function addMarked(name: string, { whole, sketch }: CopyMark): Copy | undefined {
    const place = marked.push({ name, whole, sketch: sketches.keep(sketch) }) - 1;
    const twin = wholes.get(whole);
    if (twin !== undefined) return { name, original: twin, exact: true };
    wholes.set(whole, name);
    const near = nearest(sketch);
    if (near !== undefined) return { name, original: near, exact: false };
    lead(sketch, place);
    return undefined;
  }

  return {
    add: (name, words) => addMarked(name, copyMark(words)),
    addMarked,
    holds: (whole) => wholes.has(whole),
    marked,
  };
}

/** 53 bits of all the words of a text in their order: two hashes of them in one number. */
function wholeOf(words: ArrayLike<number>): number {
  let high = words.length;
  let low = 0x9e3779b9;
  for (let at = 0; at < words.length; at += 1) {
    high = (Math.imul(high, 0x01000193) + words[at]!) | 0;
    low = (Math.imul(low ^ words[at]!, 0x85ebca6b) + at) | 0;
  }
  return (spread(high) >>> 0) * 0x200000 + (spread(low) >>> 11);
}
