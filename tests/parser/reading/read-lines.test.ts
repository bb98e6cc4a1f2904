import { expect, test } from 'vitest';
import { readLines } from '../../../src/parser/reading/read-lines.ts';

const linesOf = (text: string) => Array.from(readLines(text), ({ start, end }) => text.slice(start, end));

test.for([
  ['lines in order', 'one\ntwo', ['one', 'two']],
  ['a text without a line break', 'one', ['one']],
  ['blank lines', '\n \none\n\u200f\n\ntwo\n', ['one', 'two']],
  ['blanks at the ends', ' \u00a0one\u200f\n\ttwo ', ['one', 'two']],
  ['a line separator and other breaks inside', 'a\u2028b\vc', ['a\u2028b\vc']],
  ['nothing', '', []],
  ['blanks alone', ' \n\u200f', []],
] as const)('%s', ([, text, lines]) => {
  expect(linesOf(text)).toEqual(lines);
});

test('a line tells where it lies, and that no embed stands before it', () => {
  expect([...readLines(' a\n\nbc ')]).toEqual([
    { type: 'prose', start: 1, end: 2, glued: false },
    { type: 'prose', start: 4, end: 6, glued: false },
  ]);
});
