import { prose } from './prose.ts';

/** Hebrew, Arabic, Syriac, Thaana, N'Ko and their kin, and the presentation forms of the first two. */
const RIGHT_TO_LEFT = /(?=\p{L})[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu;
const LETTER = /\p{L}/gu;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/**
 * The way a tweet's text runs: that of most of its letters, addresses, @handles and #tags left out; a tie is `rtl`.
 * Where no letter is left, one that runs from the right anywhere (a tag «#غزة») makes it `rtl`; else it is `ltr`.
 *
 * Not that of its first letter, as `dir="auto"` has it: «BREAKING | بلينكن يغادر» and «24.ae: بلينكن» are Arabic.
 */
export function textDirection(text: string): 'rtl' | 'ltr' {
  const words = prose(text);
  const letters = count(words, LETTER);
  const leftward = letters > 0 ? count(words, RIGHT_TO_LEFT) : count(text, RIGHT_TO_LEFT);
  return leftward > 0 && 2 * leftward >= letters ? 'rtl' : 'ltr';
}
