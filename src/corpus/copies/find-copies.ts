import { foldedWords } from '../../arabic/words.ts';
import { hash53 } from '../../schema/hash.ts';

/** How many of a text's shingle hashes stand for it, the smallest ones: one sketch is 32 numbers. */
const SKETCH = 32;
/** Words in a shingle: five in a row are seldom shared by two texts that were not copied. */
const SHINGLE = 5;
/** Share of equal sketch entries from which two texts are near-copies. */
const NEAR = 0.8;

/** A copy found: of which document, and whether word for word. */
export interface Copy {
  readonly name: string;
  readonly original: string;
  readonly exact: boolean;
}

export interface CopyFinder {
  /** Looks a document up and remembers it. The first of several copies is the original. */
  add(name: string, text: string): Copy | undefined;
}

/**
 * Finds documents that say what an earlier one says: the same words, or nearly (a changed headline, a cut paragraph).
 * Keeps 32 numbers a document, not its text. Texts of fewer than five words are compared as wholes only.
 * Cost: one pass over the words; two documents are compared only where they share one of their rarest shingles.
 */
export function findCopies(): CopyFinder {
  const wholes = new Map<number, string>();
  const sketches = new Map<string, readonly number[]>();
  const holders = new Map<number, string[]>();

  function nearest(sketch: readonly number[]): string | undefined {
    const candidates = new Set(sketch.slice(0, 4).flatMap((entry) => holders.get(entry) ?? []));
    for (const name of candidates) if (likeness(sketch, sketches.get(name) ?? []) >= NEAR) return name;
    return undefined;
  }

  return {
    add(name, text) {
      const words = foldedWords(text);
      const whole = hash53(words.join(' '));
      const twin = wholes.get(whole);
      if (twin !== undefined) return { name, original: twin, exact: true };
      wholes.set(whole, name);
      const sketch = sketchOf(words);
      const near = nearest(sketch);
      if (near !== undefined) return { name, original: near, exact: false };
      sketches.set(name, sketch);
      for (const entry of sketch.slice(0, 4)) holders.set(entry, [...(holders.get(entry) ?? []), name]);
      return undefined;
    },
  };
}

/** The smallest hashes of a text's shingles, ascending, no repeats. */
function sketchOf(words: readonly string[]): number[] {
  const hashes = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) hashes.add(hash53(words.slice(at, at + SHINGLE).join(' ')));
  return [...hashes].toSorted((a, b) => a - b).slice(0, SKETCH);
}

/** The share of two sketches that is common, 0 to 1. */
function likeness(a: readonly number[], b: readonly number[]): number {
  const entries = new Set(a);
  const size = Math.max(a.length, b.length);
  return size === 0 ? 0 : b.filter((entry) => entries.has(entry)).length / size;
}
