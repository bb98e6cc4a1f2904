import { expect, test } from 'vitest';
import { spanIndex, LONGEST } from '../../../src/corpus/tags/counts/span-table.ts';
import type { SpanScores } from '../../../src/corpus/tags/model/spans.ts';
import { tagQuestions } from '../../../src/corpus/tags/tag-questions.ts';
import { tagLineWords } from '../../../src/corpus/tags/words/tag-line.ts';

/** A line whose spans have the scores named, and -20 each where none is. */
function scored(line: string, scores: Readonly<Record<string, number>>) {
  const words = tagLineWords(line);
  const table = new Float64Array(words.length * LONGEST).fill(-20);
  for (const [span, score] of Object.entries(scores)) {
    const [start = 0, end = 0] = span.split('-').map(Number);
    table[spanIndex(start, end)] = score;
  }
  const spans: SpanScores = { words: words.length, scores: table };
  return { words, scores: spans };
}

test('a line whose cuts are all sure asks nothing', () => {
  expect(tagQuestions([scored('عرس الديك حلبة الثلج', { '0-2': 10, '2-4': 10 })], 5)).toEqual([]);
});

test('a question holds the doubtful words alone, and the ways to cut them, the likeliest first', () => {
  const line = scored('عرس الديك حلبة الثلج', { '0-2': 10, '2-4': 10.5, '2-3': 5, '3-4': 5 });
  expect(tagQuestions([line], 5)).toEqual([
    { words: 'حلبة الثلج', choices: [['حلبة الثلج'], ['حلبة', 'الثلج']], occurrences: 1 },
  ]);
});

test('what recurs is asked once, before what is rare, and before what is nearly sure', () => {
  const often = () => scored('جوقة الفجر', { '0-2': 1, '0-1': 0.5, '1-2': 0.5 });
  const rare = scored('قارب الورق', { '0-2': 1, '0-1': 0.5, '1-2': 0.5 });
  const nearlySure = scored('سباق الهجن', { '0-2': 3.5, '0-1': 0.5, '1-2': 1 });
  const questions = tagQuestions([nearlySure, rare, often(), often()], 3);
  expect(questions.map(({ words, occurrences }) => [words, occurrences])).toEqual([
    ['جوقة الفجر', 2],
    ['قارب الورق', 1],
    ['سباق الهجن', 1],
  ]);
  expect(tagQuestions([nearlySure, rare, often(), often()], 1)).toHaveLength(1);
});
