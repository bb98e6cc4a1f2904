import { expect, test } from 'vitest';
import { LONGEST, spanIndex } from '../../../src/corpus/tags/counts/span-table.ts';
import { bestSegments, type Segment, spanProbabilities } from '../../../src/corpus/tags/model/spans.ts';

/** Scores for n words from a fixed row of numbers. */
function scoresFor(words: number, seed: number): Float64Array {
  const scores = new Float64Array(words * LONGEST).fill(-Infinity);
  for (let start = 0; start < words; start += 1) {
    for (let end = start + 1; end <= Math.min(words, start + LONGEST); end += 1) {
      scores[spanIndex(start, end)] = Math.sin(seed + start * 7 + end * 13) * 3;
    }
  }
  return scores;
}

/** Every way to cut n words, the slow and plain way. */
function allWays(words: number, from = 0): Segment[][] {
  if (from === words) return [[]];
  return Array.from({ length: Math.min(LONGEST, words - from) }, (_, at) => from + at + 1).flatMap((end) =>
    allWays(words, end).map((rest) => [{ start: from, end }].concat(rest)),
  );
}

const total = (way: readonly Segment[], scores: Float64Array): number =>
  way.reduce((sum, { start, end }) => sum + (scores[spanIndex(start, end)] ?? 0), 0);

test.for([1, 2, 5, 9])('the best row of %i words is the best of all rows', (words) => {
  const scores = scoresFor(words, words);
  const ways = allWays(words).toSorted((a, b) => total(b, scores) - total(a, scores));
  expect(bestSegments({ words, scores })).toEqual(ways[0]);
});

test.for([1, 2, 5, 9])('the probability of a span of %i words is its share of all rows', (words) => {
  const scores = scoresFor(words, words + 1);
  const ways = allWays(words).map((way) => ({ way, weight: Math.exp(total(way, scores)) }));
  const all = ways.reduce((sum, { weight }) => sum + weight, 0);
  const expected = new Float64Array(words * LONGEST);
  for (const { way, weight } of ways) {
    for (const { start, end } of way) expected[spanIndex(start, end)]! += weight / all;
  }
  const probabilities = spanProbabilities({ words, scores });
  expect([...probabilities].map((value) => value.toFixed(9))).toEqual([...expected].map((value) => value.toFixed(9)));
});

test('no words are cut into no tags', () => {
  expect(bestSegments({ words: 0, scores: new Float64Array() })).toEqual([]);
  expect(spanProbabilities({ words: 0, scores: new Float64Array() })).toEqual(new Float64Array());
});
