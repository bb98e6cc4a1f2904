import { expect, test } from 'vitest';
import { numberRow, rowOf } from '../../../src/corpus/tags/counts/number-row.ts';

test('a row of numbers grows, and tells what was there before', () => {
  const row = numberRow();
  expect([row.add(3, 2), row.add(3, 5), row.add(100_000, 1)]).toEqual([0, 2, 0]);
  expect([row.of(3), row.of(4), row.of(100_000), row.of(9_000_000)]).toEqual([7, 0, 1, 0]);
});

test('a row keeps every number however far it grows', () => {
  const row = numberRow();
  const places = [0, 1023, 1024, (1 << 18) - 1, 1 << 18, (1 << 18) + 1, (1 << 23) - 1, 1 << 23, 1 << 24];
  for (const [at, place] of places.entries()) expect(row.add(place, at + 1)).toBe(0);
  expect(places.map((place) => row.of(place))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(row.of((1 << 24) - 1)).toBe(0);
  expect(row.of(1 << 30)).toBe(0);
  expect(row.kept(1025).length).toBe(1025);
});

test('short rows grow by a quarter, long ones are so long that the system gives them apart', () => {
  const room = (row: { kept: (places: number) => Uint32Array }) => row.kept(1).buffer.byteLength;
  const short = numberRow(new Uint32Array(1000));
  short.add(1000, 1);
  expect(room(short)).toBe(1250 * 4);
  expect(room(rowOf(1000))).toBe(4000);
  expect(room(rowOf((1 << 18) + 1))).toBe(2 ** 25);
  const long = rowOf(1 << 23);
  long.add(1 << 23, 1);
  expect(room(long)).toBe(2 ** 26);
});
