import { expect, test } from 'vitest';
import { undoDamage } from '../../../src/arabic/mojibake/undo-damage.ts';

const nothing = { whole: 0, lost: 0, explained: 0, clean: 0, sure: false };

test.for([
  ['nothing', '', '', [0], nothing],
  ['ASCII', 'ab', 'ab', [0, 1, 2], nothing],
  ['signs that no letter is among', '«» –', '«» –', [0, 1, 2, 3, 4], nothing],
  ['a clean word', 'مسلم', 'مسلم', [0, 1, 2, 3, 4], { ...nothing, clean: 4 }],
  ['two letters', 'ط§ظ„', 'ال', [0, 2, 4], { ...nothing, whole: 2, explained: 4, sure: true }],
  ['one letter', 'س²', 'Ӳ', [0, 2], { ...nothing, whole: 1, explained: 2 }],
  ['two words', 'ط§ س²', 'ا Ӳ', [0, 2, 3, 5], { ...nothing, whole: 2, explained: 4 }],
  ['a letter and a sign', '»ط§', '»ا', [0, 1, 3], { ...nothing, whole: 1, explained: 3 }],
  ['a letter and a clean one', 'ط§ی', 'ط§ی', [0, 1, 2, 3], { ...nothing, clean: 3 }],
  ['a sign of three bytes', 'â€”', '—', [0, 3], { ...nothing, whole: 1, explained: 3, sure: true }],
  ['a face', 'ًںک‚', '😂', [0, 0, 4], { ...nothing, whole: 1, explained: 4, sure: true }],
  [
    'the first character of two units',
    'ًگ€€',
    '\u{10000}',
    [0, 0, 4],
    { ...nothing, whole: 1, explained: 4, sure: true },
  ],
  ['a sign of western pages', 'آ؟', '¿', [0, 2], { ...nothing, whole: 1, explained: 2, sure: true }],
  ['the first letter of western pages', 'أ€', 'À', [0, 2], { ...nothing, whole: 1, explained: 2 }],
  ['a letter behind a Latin one', 'aأ© ', 'aé ', [0, 1, 3, 4], { ...nothing, whole: 1, explained: 2, sure: true }],
  ['a letter before a Latin one', ' أ©A', ' éA', [0, 1, 3, 4], { ...nothing, whole: 1, explained: 2, sure: true }],
  ['a lost byte in a Latin word', 'aأa', 'aía', [0, 1, 2, 3], { ...nothing, lost: 1, explained: 1 }],
  ['two lost bytes that are likely', 'طط', 'حح', [0, 1, 2], { ...nothing, lost: 2, explained: 2 }],
  ['as many doubtful as whole', 'ط§خ', 'اέ', [0, 2, 3], { ...nothing, whole: 1, lost: 1, explained: 3 }],
  ['more doubtful than whole', 'ط§خخ', 'ط§خخ', [0, 1, 2, 3, 4], { ...nothing, clean: 4 }],
  ['a space that is half of a letter', 'ظ ط§', '٠ا', [0, 2, 4], { ...nothing, whole: 1, lost: 1, explained: 4 }],
  ['clean, damaged, clean', 'م ط§ م', 'م ا م', [0, 1, 2, 4, 5, 6], { ...nothing, whole: 1, explained: 2, clean: 2 }],
] as const)('%s', ([, line, text, offsets, evidence]) => {
  expect(undoDamage(line)).toEqual({ text, offsets: Uint32Array.from(offsets), ...evidence });
});
