import { prose } from './prose.ts';

/** Hebrew, Arabic, Syriac, Thaana, N'Ko and their kin, `[FIRST, END)`. */
const FIRST = 0x590;
const END = 0x900;

const LETTER = /\p{L}/u;

const NO_LETTER = 0;
const LEFTWARD = 1;
const RIGHTWARD = 2;

/** What each unit up to the last of them is; digits, marks and signs are no letters. */
const KINDS = Uint8Array.from({ length: END }, (_, unit) => {
  if (!LETTER.test(String.fromCharCode(unit))) return NO_LETTER;
  return unit >= FIRST ? LEFTWARD : RIGHTWARD;
});

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
    const kind = kindOf(text.charCodeAt(at));
    if (kind === LEFTWARD) leftward += 1;
    else if (kind === RIGHTWARD) rightward += 1;
  }
  return { leftward, rightward };
}

/** Dashes, quotation marks and halves of emoji, told without an expression: what else tweets have that is no letter. */
const isMark = (unit: number): boolean => (unit >= 0x2000 && unit < 0x2070) || (unit >= 0xd800 && unit < 0xe000);

/** Presentation forms of Hebrew and Arabic count as their letters. Half of a character is no letter. */
function kindOf(unit: number): number {
  if (unit < END) return KINDS[unit] ?? NO_LETTER;
  if ((unit >= 0xfb1d && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfefc)) return LEFTWARD;
  return !isMark(unit) && LETTER.test(String.fromCharCode(unit)) ? RIGHTWARD : NO_LETTER;
}
