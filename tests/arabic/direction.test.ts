import { expect, test } from 'vitest';
import { textDirection } from '../../src/arabic/direction.ts';

test.for([
  ['Arabic', 'شهود عيان يتحدثون'],
  ['Persian', 'این کتاب را خواندم'],
  ['Urdu', 'یہ کتاب بہت اچھی ہے'],
  ['Hebrew', 'זה ספר טוב'],
  ['Syriac', 'ܫܠܡܐ'],
  ['Thaana', 'ދިވެހި'],
  ['presentation forms', 'ﺷﻬﻮﺩ ﻋﻴﺎﻥ'],
  ['Hebrew presentation forms', 'שּׁבּ'],
  ['a handle in front', '@20fourMedia شهود'],
  ['a long handle and one word', '@a_very_long_one شهود عيان'],
  ['an address in front', 'https://example.org/a/long/path?and=more شهود عيان'],
  ['an address glued behind', 'شهود https://example.org/a/long/path'],
  ['Arabic glued to an address', 'https://t.co/AbCdEfGhIjشهود عيان'],
  ['an address without its scheme', 't.co/AbCdEfGhIjKl شهود'],
  ['a picture', 'شهود pic.twitter.com/AbCdEfGhIjKl'],
  ['a picture of the new name', 'شهود pic.x.com/AbCdEfGhIjKl'],
  ['a retweet', 'RT @longlonghandle: شهود'],
  ['a retweet without colon', 'RT @longlonghandle شهود'],
  ['English in front of more Arabic', 'BREAKING | بلينكن يغادر المنطقة'],
  ['a Latin name in front', '24.ae: بلينكن يغادر'],
  ['an English tag behind', 'شهود #BreakingNewsToday'],
  ['as many letters of each', 'سلام word'],
  ['Arabic tags alone', '#غزة #Gaza_City'],
  ['an Arabic tag and an address', '#غزة https://t.co/AbCdEfGh'],
  ['one Arabic letter', 'و'],
] as const)('%s runs from the right', ([, text]) => {
  expect(textDirection(text)).toBe('rtl');
});

test.for([
  ['English', 'Witnesses speak'],
  ['Russian', 'Свидетели говорят'],
  ['Japanese', 'ウクライナの首都'],
  ['accents alone', 'é'],
  ['one letter more than the Arabic ones', 'سلام words'],
  ['a capital of one letter more', 'سلام WORDS'],
  ['an Arabic tag behind', 'Witnesses speak #غزة_الآن_وكل_يوم'],
  ['an Arabic name in English', 'The word شهود means witnesses'],
  ['Arabic digits in English', 'On ٢٠٢٣٢٠٢٣ it'],
  ['Arabic marks and commas', 'ab \u064b\u064c\u064d\u060c\u061b'],
  ['English tags alone', '#Gaza'],
  ['an address alone', 'https://t.co/AbCdEfGh'],
  ['a picture alone', 'pic.twitter.com/AbCdEfGh'],
  ['digits and signs', '2023! ٢٠٢٣ 😀'],
  ['styled letters, beyond the sixteen bits', '𝗜𝗠'],
  ['nothing', ''],
] as const)('%s runs from the left', ([, text]) => {
  expect(textDirection(text)).toBe('ltr');
});
