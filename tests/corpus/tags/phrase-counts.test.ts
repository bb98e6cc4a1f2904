import { expect, test } from 'vitest';
import { phraseCounts } from '../../../src/corpus/tags/counts/phrase-counts.ts';
import { hashWord, phraseOf, withFirstWord, withWord } from '../../../src/corpus/tags/counts/phrase-hash.ts';

test('counts stay right while the table grows', () => {
  const counts = phraseCounts();
  for (let round = 0; round < 3; round += 1) for (let key = -5000; key < 5000; key += 1) counts.add(key);
  expect([-5000, -1, 0, 1, 4999, 5000].map((key) => counts.of(key))).toEqual([3, 3, 6, 6, 3, 0]);
});

test('adding tells the count so far, and may add several at once', () => {
  const counts = phraseCounts();
  expect([counts.add(7), counts.add(7, 10), counts.add(8)]).toEqual([1, 11, 1]);
});

test('a full table forgets what was met once and keeps the rest', () => {
  const counts = phraseCounts(1 << 10);
  for (let round = 0; round < 5; round += 1) for (let key = 1; key <= 100; key += 1) counts.add(key);
  for (let key = 1000; key < 9000; key += 1) counts.add(key);
  const kept = Array.from({ length: 100 }, (_, at) => counts.of(at + 1));
  expect(kept).toEqual(Array.from({ length: 100 }, () => 5));
});

test('a phrase is the same whether hashed at once, word by word, or by another first word', () => {
  const [war, and, peace] = ['حرب', 'وحرب', 'سلام'].map((word) => hashWord(word)) as [number, number, number];
  const whole = phraseOf([war, peace, war]);
  expect(withWord(withWord(withWord(0, war), peace), war)).toBe(whole);
  expect(withFirstWord(whole, 3, war, and)).toBe(phraseOf([and, peace, war]));
  expect(phraseOf([peace, war])).not.toBe(phraseOf([war, peace]));
});
