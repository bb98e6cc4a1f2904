import { expect, test } from 'vitest';
import { excerpt } from '../../src/corpus/excerpt.ts';

test.for([
  ['a text that fits stays whole', 'قال الوزير.', 11, 'قال الوزير.'],
  ['a longer one is cut at a word', 'قال الوزير أمس إن المحادثات', 16, 'قال الوزير أمس…'],
  ['no comma is left hanging', 'قال الوزير، أمس', 13, 'قال الوزير…'],
  ['one long word is cut inside', 'ا'.repeat(30), 10, `${'ا'.repeat(9)}…`],
  ['a letter of two units is never halved', '𐐨'.repeat(9), 6, '𐐨𐐨…'],
  ['nothing stays nothing', '', 10, ''],
] as const)('%s', ([, text, limit, opening]) => {
  expect(excerpt(text, limit)).toBe(opening);
});
