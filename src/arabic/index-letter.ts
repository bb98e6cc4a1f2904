import { fold } from './fold.ts';

const ARTICLE = /^ال(?=..)/;
const LETTER = /\p{L}/u;

/** What a text is filed under: as in a printed index, «الحرب» stands under ح. */
export const filedAs = (text: string): string => fold(text).replace(ARTICLE, '');

/** The letter that a text stands under in an index; digits and the rest stand together under `0-9`. */
export function indexLetter(text: string): string {
  const [first = ''] = filedAs(text);
  return LETTER.test(first) ? first.toLocaleUpperCase('en') : '0-9';
}
