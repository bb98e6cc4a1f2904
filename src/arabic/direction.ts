import { prose } from './prose.ts';

/** Hebrew, Arabic, Syriac, Thaana, N'Ko and their kin, `[FIRST, END)`. */
const FIRST = 0x590;
const END = 0x900;

const LETTER = /\p{L}/u;

/** 1 for each of their letters, 0 for their digits, marks and signs and for all before them. */
const LEFTWARD = Uint8Array.from({ length: END }, (_, unit) =>
  unit >= FIRST && LETTER.test(String.fromCharCode(unit)) ? 1 : 0,
);

/**
 * The way a text runs: that of most of its letters, addresses, @handles and #tags left out; a tie is `rtl`.
 * Where no letter is left, one that runs from the right anywhere (a tag «#غزة») makes it `rtl`; else it is `ltr`.
 *
 * Not that of its first letter, as `dir="auto"` has it: «BREAKING | بلينكن يغادر» and «24.ae: بلينكن» are Arabic.
 */
export function textDirection(text: string): 'rtl' | 'ltr' {
  const { leftward, rightward } = countLetters(prose(text));
  if (leftward + rightward > 0) return leftward >= rightward ? 'rtl' : 'ltr';
  return countLetters(text).leftward > 0 ? 'rtl' : 'ltr';
}

function countLetters(text: string): { readonly leftward: number; readonly rightward: number } {
  let [leftward, rightward] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isLeftward(unit)) leftward += 1;
    else if (unit < 0x80 ? isAsciiLetter(unit) : LETTER.test(text.charAt(at))) rightward += 1;
  }
  return { leftward, rightward };
}

const isAsciiLetter = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);

/** Presentation forms of Hebrew and Arabic count as their letters. */
function isLeftward(unit: number): boolean {
  if (unit < END) return LEFTWARD[unit] === 1;
  return (unit >= 0xfb1d && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfefc);
}
