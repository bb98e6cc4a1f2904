import { expect, test } from 'vitest';
import { cutPieces } from '../../../src/parser/reading/cut-pieces.ts';

/** Embeds stand in brackets; what is cut is shown as text, `+` before what is glued to an embed. */
function cut(text: string): string[] {
  const embeds = Array.from(text.matchAll(/\[[^\]]*\]/g), ({ index, 0: { length } }) => ({
    type: 'embed' as const,
    start: index,
    end: index + length,
  }));
  return Array.from(cutPieces(text, embeds), (piece) => {
    const words = text.slice(piece.start, piece.end);
    return piece.type === 'prose' && piece.glued ? `+${words}` : words;
  });
}

test.for([
  ['a text without embeds', 'one\ntwo', ['one', 'two']],
  ['an embed on a line of its own', 'one\n[x]\ntwo', ['one', '[x]', 'two']],
  ['an embed with text on both sides', 'one [x] two', ['one', '[x]', '+two']],
  ['an embed at the start of a line', '[x]two', ['[x]', '+two']],
  ['an embed at the end of a line', 'one[x]\ntwo', ['one', '[x]', 'two']],
  ['an embed behind a blank', '  [x]  \ntwo', ['[x]', 'two']],
  ['embeds in a row', '[x][y] [z]', ['[x]', '[y]', '[z]']],
  ['text between embeds', '[x] one [y] two', ['[x]', '+one', '[y]', '+two']],
  ['an embed over several lines', 'one [x\ny\nz] two\nthree', ['one', '[x\ny\nz]', '+two', 'three']],
  ['an embed over a whole line', 'one [x\ny\n] \ntwo', ['one', '[x\ny\n]', 'two']],
] as const)('%s', ([, text, pieces]) => {
  expect(cut(text)).toEqual(pieces);
});

test('an empty embed stands where it is, and parts the line', () => {
  const text = 'one two';
  const at = { type: 'embed' as const, start: 3, end: 3 };
  expect([...cutPieces(text, [at])]).toEqual([
    { type: 'prose', start: 0, end: 3, glued: false },
    at,
    { type: 'prose', start: 4, end: 7, glued: true },
  ]);
});

test('an empty embed at the end of the text is not lost', () => {
  const at = { type: 'embed' as const, start: 3, end: 3 };
  expect([...cutPieces('one', [at])]).toEqual([{ type: 'prose', start: 0, end: 3, glued: false }, at]);
});

test('an empty embed at the end of a line is not lost', () => {
  const at = { type: 'embed' as const, start: 3, end: 3 };
  expect([...cutPieces('one\ntwo', [at])]).toEqual([
    { type: 'prose', start: 0, end: 3, glued: false },
    at,
    { type: 'prose', start: 4, end: 7, glued: false },
  ]);
});
