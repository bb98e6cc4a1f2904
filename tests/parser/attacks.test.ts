import { expect, test } from 'vitest';
import { parseDocument } from '../../src/parser/parse-document.ts';
import { attackFamilies } from './attack-families.ts';

/** Each takes some milliseconds; one in quadratic time would take minutes. `npm run bench -- attacks` tells how many. */
const HANGS = 10_000;

test.for(attackFamilies(200_000))('200,000 units of %s do not hang the parser', { timeout: HANGS }, ([, text]) => {
  const { spans } = parseDocument({ name: 'attack', text });
  expect(spans.at(-1)?.end).toBe(text.length);
});
