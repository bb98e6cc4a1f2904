import { expect, test } from 'vitest';
import { nextLine } from '../../../src/parser/reading/next-line.ts';

function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (let line = nextLine(text, 0); line; line = nextLine(text, line.end))
    lines.push(text.slice(line.start, line.end));
  return lines;
}

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
  expect(nextLine(' a\n\nbc ', 2)).toEqual({ type: 'prose', start: 4, end: 6, glued: false });
});
