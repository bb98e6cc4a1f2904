import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatRanges, inRanges, readRanges } from '../../../../src/publisher/site/fonts/unicode-ranges.ts';

test.for([
  ['U+600-6FF', [[0x600, 0x6ff]]],
  [
    'U+0131, u+2??',
    [
      [0x131, 0x131],
      [0x200, 0x2ff],
    ],
  ],
  [
    'U+0-7F,U+A0',
    [
      [0, 0x7f],
      [0xa0, 0xa0],
    ],
  ],
] as const)('%s is read', ([value, ranges]) => {
  expect(readRanges(value)).toEqual(ranges);
});

test('neighbours are written as one range', () => {
  expect(formatRanges([0x20, 0x21, 0x22, 0x60c, 0x621, 0x622])).toBe('U+20-22,U+60c,U+621-622');
});

test('what is written is read as the same characters, and no others', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(0xffff), { minLength: 1 }), fc.nat(0xffff), (codes, other) => {
      const ranges = readRanges(formatRanges(codes.toSorted((a, b) => a - b)));
      expect(codes.every((code) => inRanges(code, ranges))).toBe(true);
      expect(inRanges(other, ranges)).toBe(codes.includes(other));
    }),
  );
});
