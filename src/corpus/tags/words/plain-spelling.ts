import { fold } from '../../../arabic/fold.ts';
import type { LineWord } from './tag-line.ts';

const WORD = /[\p{L}\p{N}\p{M}\u0640]+/gu;
const ODD = /[یک\p{M}\u0640]/u;

/** A tag's words as its own text spells them, where the line has them in Persian letters or with marks. */
export type PlainSpelling = (words: readonly LineWord[]) => string;

/** The first plain spelling of each word of a text, under its key form. */
function spellingsIn(text: string): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const [word] of text.matchAll(WORD)) {
    const key = fold(word);
    if (!ODD.test(word) && !spellings.has(key)) spellings.set(key, word);
  }
  return spellings;
}

/**
 * Spells tags plainly; the key of a tag stays what it was. The text is read only when a tag needs it.
 *
 * Source: the last tag of the sample is «فی المنطقة» with a Persian yeh, four times «في المنطقة» in its text.
 */
export function plainSpelling(text: string): PlainSpelling {
  let spellings: ReadonlyMap<string, string> | undefined;
  function plain(word: LineWord): string {
    if (!ODD.test(word.text)) return word.text;
    spellings ??= spellingsIn(text);
    return spellings.get(word.folded) ?? word.text.replaceAll('ی', 'ي').replaceAll('ک', 'ك');
  }
  return (words) => words.map(plain).join(' ');
}
