import { expect, test } from 'vitest';
import { sequenceAt } from '../../../src/arabic/mojibake/utf8-sequence.ts';

const decoder = new TextDecoder('windows-1256', { ignoreBOM: true });
const shown = (...bytes: readonly number[]): string => decoder.decode(Uint8Array.from(bytes));

test.for([
  0x80, 0xbf, 0xc0, 0x627, 0x7ff, 0x800, 0xfff, 0x1000, 0xd7ff, 0xe000, 0xfeff, 0xffff, 0x10000, 0x3ffff, 0x10ffff,
])('the character %i is read whole', (codePoint) => {
  const bytes = new TextEncoder().encode(String.fromCodePoint(codePoint));
  const line = `a${shown(...bytes)}${shown(0xd8)}`;
  expect(sequenceAt(line, 1)).toEqual({ codePoint, length: bytes.length, finding: 'whole' });
});

test.for([
  ['ASCII', [0x61, 0x62]],
  ['a later byte', [0x80, 0x80]],
  ['the last of the later bytes', [0xbf, 0xbf]],
  ['a lead of what ASCII has already', [0xc0, 0x80]],
  ['such a lead with three later bytes', [0xc1, 0x80, 0x80, 0x80]],
  ['the other lead of what ASCII has already', [0xc1, 0xbf]],
  ['a character written with three bytes for two', [0xe0, 0x9f, 0xbf]],
  ['the first surrogate', [0xed, 0xa0, 0x80]],
  ['the last surrogate', [0xed, 0xbf, 0xbf]],
  ['a character written with four bytes for three', [0xf0, 0x8f, 0xbf, 0xbf]],
  ['one beyond the last character', [0xf4, 0x90, 0x80, 0x80]],
  ['a lead beyond the last one', [0xf5, 0x80, 0x80, 0x80]],
  ['a lead of three with no later byte', [0xe2, 0x61, 0x61]],
  ['a lead of four with one later byte', [0xf0, 0x9f, 0x61]],
  ['a surrogate whose last byte is lost', [0xed, 0xa0, 0x61]],
  ['one beyond the last character whose last byte is lost', [0xf4, 0x90, 0x80, 0x61]],
] as const)('%s is no character', ([, bytes]) => {
  expect(sequenceAt(shown(...bytes), 0)).toBeUndefined();
});

test.for([
  ['hah', 'ط ', 0x62d, 1, 'likely'],
  ['hah before a letter that is no later byte', 'طہ', 0x62d, 1, 'likely'],
  ['hah before a letter', 'طط§', 0x62d, 1, 'likely'],
  ['a hard space before a space', 'آ x', 0xa0, 2, 'likely'],
  ['a hard space at the end', 'آ', 0xa0, 1, 'likely'],
  ['a soft hyphen before a letter', 'آx', 0xad, 1, 'doubtful'],
  ['Arabic zero', 'ظ x', 0x660, 2, 'likely'],
  ['a star of five points at the end', 'ظ', 0x66d, 1, 'doubtful'],
  ['a closing quotation mark', 'â€ x', 0x201d, 2, 'likely'],
  ['U+202D, which U+202C closes', 'â€xâ€¬', 0x202d, 2, 'likely'],
  ['a mark that is no quotation', 'â„ x', 0x212d, 2, 'likely'],
  ['a presentation form', 'ï؛ x', 0xfead, 2, 'likely'],
  ['a face', 'ًںک x', 0x1f62d, 3, 'likely'],
  ['i with an accent', 'أx', 0xed, 1, 'doubtful'],
  ['a Russian capital', 'ذx', 0x42d, 1, 'doubtful'],
] as const)('%s gets its lost byte back', ([, line, codePoint, length, finding]) => {
  expect(sequenceAt(line, 0)).toEqual({ codePoint, length, finding });
});
