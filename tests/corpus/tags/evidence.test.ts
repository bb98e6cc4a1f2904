import { expect, test } from 'vitest';
import { lineCounts } from '../../../src/corpus/tags/counts/line-counts.ts';
import type { LineEvidence } from '../../../src/corpus/tags/counts/line-evidence.ts';
import { spanIndex } from '../../../src/corpus/tags/counts/span-table.ts';
import { pileBeliefs, seenLine } from '../../../src/corpus/tags/model/pile-beliefs.ts';
import { readPile } from '../../../src/corpus/tags/pile-reading.ts';
import { paddedHashes } from '../../../src/corpus/tags/counts/line-counts.ts';
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
  return reading.evidence(line);
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
  expect([text, title, line, before, after].every((table) => table.every((count) => count === 0))).toBe(true);
  expect(leftContexts[2]).toEqual([
    { count: 0, joined: 0 },
    { count: 0, joined: 0 },
    { count: 0, joined: 0 },
  ]);
});

test('other documents tell what they print, the first word with or without a particle', () => {
  const { text, title, line, before, after, leftContexts } = evidenceFor([FIRST, SECOND], 'first');
  expect([of(text, 2, 4), of(text, 0, 2), of(title, 0, 2)]).toEqual([1, 1, 1]);
  expect([of(line, 0, 2), of(before, 0, 2), of(after, 0, 2), of(line, 1, 3)]).toEqual([1, 1, 1, 0]);
  expect(leftContexts[3]?.[0]).toEqual({ count: 1, joined: 1 });
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
  return { words, seen: seenLine(paddedHashes(words), probabilities) };
}

test('what others believe of a span is the mean over their contexts, a repeated context being one', () => {
  const asked = seen('عرس الديك قارب', 0, 0.8);
  const copies = [seen('سفر عرس الديك ملح', 1, 1), seen('سفر عرس الديك ملح', 1, 0.5)];
  const lines = [asked, ...copies, seen('خبز عرس الديك', 1, 0.25)];
  const counts = lineCounts();
  for (const { words } of lines) counts.add(words);
  const beliefs = pileBeliefs(
    lines.map((line) => line.seen),
    counts,
  );
  const span = beliefs.ofSpan(asked.seen.padded, 0, 2);
  expect([span.contexts, span.mean.toFixed(3)]).toEqual([2, '0.500']);
  expect(beliefs.ofJoin(asked.seen.padded, 1).mean.toFixed(3)).toBe('0.500');
  expect(beliefs.ofSpan(asked.seen.padded, 1, 3)).toEqual({ contexts: 0, mean: 0 });
});
