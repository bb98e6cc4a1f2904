/**
 * A phrase as one 32-bit number, so that a pile's phrases can be counted without keeping their letters.
 * Polynomial in its words: a phrase grows word by word, and another first word costs one step.
 */
const BASE = 0x01000193;

/** The hash of no words at all. */
export const NO_WORDS = 0;

/** Spreads nearby numbers over all 32 bits (the finisher of MurmurHash3). */
export function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The hash of the letters `[start, end)` of a folded text; never 0, which stands for no word. */
export function hashWord(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return spread(hash) || 1;
}

/** The hash of a phrase with one more word at its end. The phrase of one word is that word's hash. */
export function withWord(phrase: number, word: number): number {
  return (Math.imul(phrase, BASE) + word) | 0;
}

/** The hash of words `[start, end)` of a row of word hashes. */
export function phraseOf(hashes: ArrayLike<number>, start = 0, end = hashes.length): number {
  let phrase = NO_WORDS;
  for (let at = start; at < end; at += 1) phrase = withWord(phrase, hashes[at] ?? 0);
  return phrase;
}

/** Powers of the base, for phrases of up to 16 words. */
const POWERS = new Int32Array(16);
for (let power = 1, at = 0; at < POWERS.length; power = Math.imul(power, BASE), at += 1) POWERS[at] = power;

/** The hash of a phrase of `size` words, 16 at most, with `other` for its first word. */
export function withFirstWord(phrase: number, size: number, first: number, other: number): number {
  return (phrase + Math.imul(POWERS[size - 1] ?? 0, (other - first) | 0)) | 0;
}
