import { expect, test } from 'vitest';
import { letterCounts } from '../../../src/arabic/mojibake/letter-counts.ts';

test.for([
  ['nothing', '', 0, 0],
  ['no Arabic', 'abc 12 —', 0, 0],
  ['usual letters', 'المدينة', 7, 7],
  ['rarer ones', 'طظغ', 3, 0],
  ['both', 'طاظا', 4, 2],
  ['marks, tatweel, digits and commas', 'َّـ٣،؟', 0, 0],
  ['letters of Persian and Urdu', 'پچژگیکہے', 8, 4],
  ['the first and last letters of their rows', '\u0620\u064a\u066e\u06d5', 4, 1],
  ['what stands beside those rows', '\u061f\u064b\u066d\u06d6', 0, 0],
  ['presentation forms', '\ufb50\ufdff\ufe70\ufefc', 4, 4],
  ['what stands beside those forms', '\ufb4f\ufe00\ufe6f\ufefd', 0, 0],
] as const)('%s', ([, text, letters, usual]) => {
  expect(letterCounts(text)).toEqual({ letters, usual });
});
