import { expect, test } from 'vitest';
import { lineCounts } from '../../../src/corpus/tags/counts/line-counts.ts';
import type { LineEvidence } from '../../../src/corpus/tags/counts/line-evidence.ts';
import { spanIndex } from '../../../src/corpus/tags/counts/span-table.ts';
import { heardLines, keptBeliefs } from '../../../src/corpus/tags/model/pile-beliefs.ts';
import { readPile } from '../../../src/corpus/tags/pile-reading.ts';
import { contextIndex } from '../../../src/corpus/tags/counts/other-lines.ts';
import { tagLineWords } from '../../../src/corpus/tags/words/tag-line.ts';
import { tagged } from './tagged.ts';

const FIRST = tagged('first', 'قارب الورق عرس الديك', {
  title: 'قارب الورق يبحر',
  body: 'أبحر قارب الورق، ثم عاد. وعاد قارب. الورق مبتل.',
});
const SECOND = tagged('second', 'عرس الديك قارب الورق', { title: 'بقارب الورق', body: 'وعرس الديك قريب.' });

function evidenceFor(pile: readonly (typeof FIRST)[], name: string): LineEvidence {
  const reading = readPile();
  for (const document of pile) reading.add(document);
  const line = reading.lines.get(name);
  if (!line) throw new Error(`no line: ${name}`);
  return reading.evidence()(line);
}

/** The count of one span in a table of a line's spans. */
const of = (table: ArrayLike<number>, start: number, end: number): number | undefined => table[spanIndex(start, end)];

test('the own text counts neighbours, in the headline too, but never over a full stop', () => {
  const { own } = evidenceFor([FIRST], 'first');
  expect([of(own.text, 0, 1), of(own.text, 1, 2), of(own.text, 0, 2), of(own.text, 2, 4)]).toEqual([3, 3, 2, 0]);
  expect([of(own.title, 0, 2), of(own.title, 2, 4)]).toEqual([1, 0]);
});

test('a pile of one tells nothing that its own line and text did not bring', () => {
  const { text, title, line, before, after, leftContexts } = evidenceFor([FIRST], 'first');
  const { count, joined } = leftContexts;
  expect([text, title, line, before, after].every((table) => table.every((number) => number === 0))).toBe(true);
  for (const size of [1, 2, 3]) {
    expect([count[contextIndex(2, size)], joined[contextIndex(2, size)]]).toEqual([0, 0]);
  }
  expect(count[contextIndex(1, 3)]).toBe(-1);
});

test('other documents tell what they print, the first word with or without a particle', () => {
  const { text, title, line, before, after, leftContexts } = evidenceFor([FIRST, SECOND], 'first');
  expect([of(text, 2, 4), of(text, 0, 2), of(title, 0, 2)]).toEqual([1, 1, 1]);
  expect([of(line, 0, 2), of(before, 0, 2), of(after, 0, 2), of(line, 1, 3)]).toEqual([1, 1, 1, 0]);
  expect([leftContexts.count[contextIndex(3, 1)], leftContexts.joined[contextIndex(3, 1)]]).toEqual([1, 1]);
});

test('what a line says twice is counted in it once more', () => {
  const { repeats } = evidenceFor([tagged('a', 'عرس الديك قارب عرس الديك')], 'a');
  expect([of(repeats, 0, 2), of(repeats, 3, 5), of(repeats, 2, 3), of(repeats, 1, 3)]).toEqual([1, 1, 0, 0]);
});

/** A line as seen with «عرس الديك» a tag at the given probability. */
function seen(line: string, start: number, probability: number) {
  const words = tagLineWords(line);
  const probabilities = new Float64Array(words.length * 6);
  probabilities[spanIndex(start, start + 2)] = probability;
  return { words, probabilities };
}

test('what others believe of a span is the mean over their contexts, a repeated context being one', () => {
  const asked = seen('عرس الديك قارب', 0, 0.8);
  const copies = [seen('سفر عرس الديك ملح', 1, 1), seen('سفر عرس الديك ملح', 1, 0.5)];
  const counts = lineCounts();
  const lines = [asked, ...copies, seen('خبز عرس الديك', 1, 0.25)].map(({ words, probabilities }) => {
    const spans = counts.spansOf(words);
    counts.add(spans);
    return { spans, probabilities };
  });
  const heard = heardLines(counts);
  for (const { spans, probabilities } of lines) heard.hear(spans, probabilities);
  const beliefs = heard.settle(lines.map(({ spans }) => spans));
  const { spans } = lines[0]!;
  const span = beliefs.ofSpan(spans, 0, 2);
  expect([span.contexts, span.mean.toFixed(3)]).toEqual([2, '0.500']);
  expect(beliefs.ofJoin(spans, 1).mean.toFixed(3)).toBe('0.500');
  expect(beliefs.ofSpan(spans, 1, 3)).toEqual({ contexts: 0, mean: 0 });

  const last = lines.at(-1)!.spans;
  counts.remove(last);
  beliefs.forget(last);
  const left = keptBeliefs(counts, beliefs.kept()).ofSpan(spans, 0, 2);
  expect([left.contexts, left.mean.toFixed(3)]).toEqual([1, '0.750']);
});
