import { expect, test } from 'vitest';
import { prose } from '../../src/arabic/prose.ts';

test.for([
  ['قال شاهد', 'قال شاهد'],
  ['قال https://example.org/a?b=c#d شاهد', 'قال   شاهد'],
  ['قال http://example.org شاهد', 'قال   شاهد'],
  ['https://t.co/aBc1شاهد', ' شاهد'],
  ['شاهدhttps://t.co/aBc1', 'شاهد '],
  ['see t.co/aBc1', 'see  '],
  ['cat.co/aBc1', 'cat.co/aBc1'],
  ['شاهد pic.twitter.com/aBc1', 'شاهد  '],
  ['شاهد pic.x.com/aBc1', 'شاهد  '],
  ['topic.x.com', 'topic.x.com'],
  ['بتعليق@name_1 ثم', 'بتعليق  ثم'],
  ['＠name', ' '],
  ['#غزة_الآن شاهد', '  شاهد'],
  ['＃غزة١ شاهد', '  شاهد'],
  ['#غَزّة!', ' !'],
  ['RT @name: قال', '  قال'],
  [' RT  @name قال', '  قال'],
  ['ART @name قال', 'ART   قال'],
  ['RT قال', 'RT قال'],
] as const)('«%s» says «%s»', ([text, words]) => {
  expect(prose(text)).toBe(words);
});
