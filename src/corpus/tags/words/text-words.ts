import { fold } from '../../../arabic/fold.ts';
import { hashWord } from '../counts/phrase-hash.ts';

/** The words of a text in their key form, as hashes, in order. */
export interface TextWords {
  readonly hashes: readonly number[];
  /** Whether a line end or a punctuation mark stands before word i: no phrase reaches over it. */
  readonly afterBreak: readonly boolean[];
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const OPEN = 1;
const CLOSED = 2;
const classes = new Uint8Array(0x10000);

function isWordUnit(code: number): boolean {
  if (classes[code] === 0) classes[code] = WORD_CHARACTER.test(String.fromCharCode(code)) ? OPEN : CLOSED;
  return classes[code] === OPEN;
}

/** White space joins words, and so do the `#` and `_` of a hashtag: «#سلطان_النيادي» is a phrase of two words. */
function joinsWords(code: number): boolean {
  return code === 0x20 || code === 0x23 || code === 0x5f;
}

/**
 * The words of a text: runs of letters and digits after folding. Linear.
 * Letters outside the Basic Multilingual Plane are no part of words here; no news outlet writes tags in them.
 */
export function textWords(text: string): TextWords {
  const hashes: number[] = [];
  const afterBreak: boolean[] = [];
  for (const line of text.split('\n')) {
    const folded = fold(line);
    let broken = true;
    let start = -1;
    for (let at = 0; at <= folded.length; at += 1) {
      const code = at < folded.length ? folded.charCodeAt(at) : 0;
      if (isWordUnit(code)) {
        if (start < 0) start = at;
        continue;
      }
      if (start >= 0) {
        hashes.push(hashWord(folded, start, at));
        afterBreak.push(broken);
        broken = false;
        start = -1;
      }
      if (!joinsWords(code)) broken = true;
    }
  }
  return { hashes, afterBreak };
}
