import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashWord, phraseOf, withFirstWord, withWord } from '../../../src/corpus/tags/counts/phrase-hash.ts';
import { phraseNumbers } from '../../../src/corpus/tags/counts/phrase-numbers.ts';
import { wordStream } from '../../../src/corpus/tags/counts/word-stream.ts';

test('a phrase keeps its number while the table grows, 0 and negative hashes too', () => {
  const numbers = phraseNumbers();
  const given = Array.from({ length: 10_000 }, (_, at) => numbers.numberOf(at - 5000));
  expect(given).toEqual(Array.from({ length: 10_000 }, (_, at) => at));
  expect([-5000, 0, 4999, 5000].map((phrase) => numbers.find(phrase))).toEqual([0, 5000, 9999, -1]);
  expect([numbers.numberOf(-5000), numbers.size()]).toEqual([0, 10_000]);
});

test('a stream of words gives back all texts, a 0 before each word behind a mark and behind each text', () => {
  const TEXT = fc.array(fc.tuple(fc.integer({ min: 1 }), fc.integer({ min: 0, max: 1 })), { size: 'large' });
  fc.assert(
    fc.property(fc.array(TEXT), (texts) => {
      const stream = wordStream();
      for (const text of texts) {
        stream.add(
          Int32Array.from(text, ([hash]) => hash),
          Uint8Array.from(text, ([, broken]) => broken),
        );
      }
      const row = texts.flatMap((text) => [
        ...text.flatMap(([hash, broken], at) => (broken === 1 && at > 0 ? [0, hash] : [hash])),
        0,
      ]);
      const pieces = [...stream.take()];
      expect(pieces.flatMap((piece) => [...piece])).toEqual(row);
      expect(pieces.every((piece) => piece.length === 0 || piece.at(-1) === 0)).toBe(true);
    }),
  );
});

test('a phrase is the same whether hashed at once, word by word, or by another first word', () => {
  const [war, and, peace] = ['حرب', 'وحرب', 'سلام'].map((word) => hashWord(word)) as [number, number, number];
  const whole = phraseOf([war, peace, war]);
  expect(withWord(withWord(withWord(0, war), peace), war)).toBe(whole);
  expect(withFirstWord(whole, 3, war, and)).toBe(phraseOf([and, peace, war]));
  expect(phraseOf([peace, war])).not.toBe(phraseOf([war, peace]));
});
