import { expect, test } from 'vitest';
import { fold } from '../../src/arabic/fold.ts';

test.for([
  ['teh marbuta and heh', 'غزة', 'غزه'],
  ['hamza on alef', 'وإسرائيل', 'واسراييل'],
  ['madda', 'آخر', 'اخر'],
  ['Persian yeh', 'فی', 'في'],
  ['alef maksura', 'فى', 'في'],
  ['Persian kaf', 'کرة', 'كره'],
  ['hamza on waw', 'مؤتمر', 'موتمر'],
  ['tatweel and marks', 'غـــزَّة', 'غزه'],
  ['presentation forms', 'ﻏﺰﺓ', 'غزه'],
  ['Arabic-Indic digits', '٢٠٢٣', '2023'],
  ['Persian digits', '۱۴۰۲', '1402'],
  ['Latin capitals', 'CNN', 'cnn'],
  ['direction controls and zero-width', '\u202bغ\u200bزة\u202c', 'غزه'],
  ['white space of every kind', ' \u00a0غزة\t\nالآن ', 'غزه الان'],
] as const)('%s fold to one key', ([, written, key]) => {
  expect(fold(written)).toBe(key);
});

test('words of plain letters, which are folded letter by letter, fold as all others do', () => {
  const letters = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي';
  const slowly = (text: string) => fold(`${text}\u200b`);
  expect([...letters].map(fold)).toEqual([...letters].map(slowly));
  expect(fold(letters)).toBe(slowly(letters));
});
