/*
 * What any edition needs: the letters of Arabic news with their marks, those of Persian, digits, ASCII and the signs of both
 * scripts and of the interface. All editions that use no others have the same fonts, so that a new story seldom changes one.
 */
const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xab, 0xab],
  [0xb7, 0xb7],
  [0xbb, 0xbb],
  [0xd7, 0xd7],
  [0x60c, 0x60c],
  [0x61b, 0x61b],
  [0x61f, 0x61f],
  [0x621, 0x63a],
  [0x640, 0x652],
  [0x660, 0x66c],
  [0x670, 0x671],
  [0x6f0, 0x6f9],
  [0x2009, 0x2009],
  [0x200c, 0x200f],
  [0x2013, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2212, 0x2212],
];
const PERSIAN = 'پچژکگی';

/*
 * What stands between Arabic words or in the interface on nearly every page, and yet in the fonts of Latin letters. No letter is among them: a page
 * without a Latin word needs no Latin letters.
 */
const SIGNS = new Set(Array.from(' \u00a0!"%()+-./0123456789:«»·×–—“”…−', (sign) => sign.charCodeAt(0)));

/** Whether a code point is one of the signs of Arabic prose that Latin has too. */
export const isSharedSign = (code: number): boolean => SIGNS.has(code);

/** The code points that every edition's fonts hold. */
export function coreCharacters(): Set<number> {
  const core = new Set(Array.from(PERSIAN, (letter) => letter.charCodeAt(0)));
  for (const [first, last] of RANGES) for (let code = first; code <= last; code += 1) core.add(code);
  return core;
}
