import { expect, test } from 'vitest';
import { tile } from '../../../src/parser/reading/tile.ts';

const title = (start: number, end: number) => ({ start, end, role: 'title' }) as const;
const blank = (start: number, end: number) => ({ start, end, role: 'blank' }) as const;

test.for([
  ['a text without spans is blank', [], 3, [blank(0, 3)]],
  ['an empty text has no spans', [], 0, []],
  ['gaps are blank', [title(1, 2), title(4, 5)], 6, [blank(0, 1), title(1, 2), blank(2, 4), title(4, 5), blank(5, 6)]],
  ['spans that meet have no gap', [title(0, 2), title(2, 3)], 3, [title(0, 2), title(2, 3)]],
  ['spans come out in order', [title(2, 3), title(0, 2)], 3, [title(0, 2), title(2, 3)]],
] as const)('%s', ([, spans, length, tiles]) => {
  expect(tile(spans, length)).toEqual(tiles);
});
