import { describe, expect, test } from 'vitest';
import { dropBlank, isBlank, skipBlank } from '../../../src/parser/reading/blank.ts';

/** White space as the language knows it, and what shows nothing beside it. */
const BLANK = /[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f]/;

test('a unit is blank where it is white space or shows nothing, and nowhere else', () => {
  const wrong = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(
    (unit) => isBlank(unit) !== BLANK.test(String.fromCharCode(unit)),
  );
  expect(wrong).toEqual([]);
});

describe('blanks around a text', () => {
  test.for([
    ['at both ends', ' \u200fab\u00a0', 2, 4],
    ['nowhere', 'ab', 0, 2],
    ['inside only', 'a b', 0, 3],
  ] as const)('%s', ([, text, start, end]) => {
    expect([skipBlank(text, 0, text.length), dropBlank(text, 0, text.length)]).toEqual([start, end]);
  });

  test('are all there is: the start is the end, and the end the start', () => {
    expect([skipBlank('  ', 0, 2), dropBlank('  ', 0, 2)]).toEqual([2, 0]);
  });

  test('outside the bounds are not looked at', () => {
    expect([skipBlank(' a ', 1, 3), dropBlank(' a ', 0, 2), skipBlank('a  ', 1, 2), dropBlank('  a', 1, 2)]).toEqual([
      1, 2, 2, 1,
    ]);
  });
});
