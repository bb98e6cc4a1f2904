import { fold } from '../../arabic/fold.ts';
import { MONTHS } from './month-names.ts';
import type { Month } from './month-names.ts';

/**
 * One piece of a date line. `kind` is one character, so that a line's kinds joined are a string that a shape can be
 * matched on, an index in it being the index of the token:
 *
 * | kind | means |
 * |---|---|
 * | `D` `Y` `N` | a number of one or two digits, of four, of any other length |
 * | `M` | a month |
 * | `o` | a word that may stand inside a date: «th», «من», «عام», «رمضان المبارك» |
 * | `h` `a` `z` `t` | «الساعة», «مساء», «GMT», the `T` of ISO 8601 |
 * | `w` | any other word |
 * | `-` `/` `.` `,` `:` `+` `(` … | itself; every dash is `-`, every comma `,` |
 */
export interface DateToken {
  readonly kind: string;
  /** Of a number; else `NaN`. */
  readonly value: number;
  readonly month?: Month;
}

const PIECE = /\d+|\p{L}+|[^\s\d\p{L}]/gu;

const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    o: 'st nd rd th of من شهر عام سنة لعام لسنة الحرام المبارك المعظم المكرم المرجب المظفر',
    h: 'الساعة h at',
    a: 'am pm ص م صباحا مساء ظهرا عصرا',
    z: 'gmt utc',
    t: 't',
  }).flatMap(([kind, words]) => words.split(' ').map((word): [string, string] => [fold(word), kind])),
);

const PUNCTUATION: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '–': '-',
  '—': '-',
  '\u2212': '-',
  '\u2044': '/',
  '،': ',',
};

/** A date line cut into its numbers, words and marks, whatever its digits, marks and spelling. */
export function dateTokens(line: string): DateToken[] {
  const pieces = fold(line).match(PIECE) ?? [];
  const tokens: DateToken[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] ?? '';
    const twoWords = MONTHS.get(piece + (pieces[index + 1] ?? ''));
    if (twoWords) index += 1;
    tokens.push(token(piece, twoWords ?? MONTHS.get(piece)));
  }
  return tokens;
}

function token(piece: string, month: Month | undefined): DateToken {
  if (month) return { kind: 'M', value: Number.NaN, month };
  if (/^\d/.test(piece)) return { kind: kindOfNumber(piece.length), value: Number(piece) };
  const word = /^\p{L}/u.test(piece) ? 'w' : piece.charAt(0);
  return { kind: WORDS.get(piece) ?? PUNCTUATION[piece] ?? word, value: Number.NaN };
}

function kindOfNumber(digits: number): string {
  if (digits === 4) return 'Y';
  return digits <= 2 ? 'D' : 'N';
}
