import { expect, test } from 'vitest';
import { locate } from '../../../src/parser/reading/locate.ts';

const at = (start: number, end = start) => ({ code: 'label-repeated' as const, start, end });
const places = (raw: string, ...starts: number[]) =>
  locate(
    raw,
    starts.map((start) => at(start)),
  ).map(({ line, column }) => `${line}:${column}`);

test.for([
  ['line feeds', 'a\nbc', ['1:1', '1:2', '2:1', '2:2', '2:3']],
  ['carriage returns', 'a\rbc', ['1:1', '1:2', '2:1', '2:2', '2:3']],
  ['a line without a break', 'abcd', ['1:1', '1:2', '1:3', '1:4', '1:5']],
] as const)('lines and columns are counted from 1 with %s', ([, raw, expected]) => {
  expect(places(raw, 0, 1, 2, 3, 4)).toEqual(expected);
});

test('a pair of carriage return and line feed is one break', () => {
  expect(places('a\r\nb', 0, 3)).toEqual(['1:1', '2:1']);
});

test('notes come out in the order of the text, with the words found there', () => {
  expect(locate('one two', [at(4, 7), at(0, 3)])).toEqual([
    { code: 'label-repeated', severity: 'repaired', line: 1, column: 1, found: 'one' },
    { code: 'label-repeated', severity: 'repaired', line: 1, column: 5, found: 'two' },
  ]);
});

test('at most 200 units of what was found are quoted', () => {
  expect(locate('x'.repeat(300), [at(50, 300)]).map(({ found }) => found.length)).toEqual([200]);
});

test.for([
  ['document-empty', 'rejected'],
  ['index-page', 'rejected'],
  ['body-missing', 'rejected'],
  ['mojibake-repaired', 'repaired'],
  ['title-repeated', 'repaired'],
  ['date-converted', 'repaired'],
  ['feed-heading-dropped', 'repaired'],
  ['crawl-time-dropped', 'repaired'],
  ['byline-dropped', 'repaired'],
  ['paragraph-glued-to-tweet', 'repaired'],
  ['tweet-text-repeated', 'repaired'],
  ['label-repeated', 'repaired'],
  ['title-missing', 'missing'],
  ['tweet-start-unsure', 'missing'],
  ['mojibake-unrepaired', 'missing'],
] as const)('%s is told as %s', ([code, severity]) => {
  expect(locate('', [{ code, start: 0, end: 0 }]).map((each) => each.severity)).toEqual([severity]);
});
