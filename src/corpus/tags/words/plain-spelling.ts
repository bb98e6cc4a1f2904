import type { LineWord } from './tag-line.ts';

const ODD = /[یک\p{Mn}\u0640]/u;
const MARKS = /[\p{Mn}\u0640]/gu;

/** Whether a word of plain letters stands in a text by itself. */
function stands(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + word.length] ?? ' '];
    if (!/[\p{L}\p{M}]/u.test(before) && !/[\p{L}\p{M}]/u.test(after)) return true;
  }
  return false;
}

/** The plain spellings that a word may stand for: a final Persian yeh is a yeh, or an alef maksura. */
function spellings(text: string): readonly string[] {
  const bare = text.normalize('NFC').replace(MARKS, '').replaceAll('ک', 'ك');
  const yeh = bare.replaceAll('ی', 'ي');
  return bare.endsWith('ی') ? [yeh, `${yeh.slice(0, -1)}ى`] : [yeh];
}

/**
 * The words of a tag line as its own text spells them, where the line has them in Persian letters or with marks; all
 * others as written. The key of a tag stays what it was.
 *
 * Cost: nothing but for a word of odd letters, which is looked for in the text.
 * Source: the last tag of the sample is «فی المنطقة» with a Persian yeh, four times «في المنطقة» in its text.
 */
export function plainSpelling(words: readonly LineWord[], text: string): string[] {
  return words.map(({ text: written }) => {
    if (!ODD.test(written)) return written;
    const known = spellings(written);
    return known.find((spelling) => stands(spelling, text)) ?? known[0] ?? written;
  });
}
