import { expect, test } from 'vitest';
import { parseDocument } from '../../src/parser/parse-document.ts';
import { attackFamilies } from './attack-families.ts';
import { timeIt } from './time-it.ts';

/** Each takes some milliseconds; one in quadratic time would take minutes. `npm run bench -- attacks` tells how many. */
const HANGS = 10_000;

/** As for any document: see `doubling.test.ts`. Tried again, for memory may be tidied up just then. */
const MOST = 2.6;
const PAUSE = 20;
const TRIES = 4;

const doubled = new Map(attackFamilies(50_000));

test.for(attackFamilies(25_000))('twice as many %s take at most 2.6 times as long', ([name, text]) => {
  const twice = doubled.get(name) ?? '';
  const within = Array.from({ length: TRIES }).some(() => timeIt(twice) <= MOST * timeIt(text) + PAUSE);
  expect(within).toBe(true);
});

test.for(attackFamilies(200_000))('200,000 units of %s do not hang the parser', { timeout: HANGS }, ([, text]) => {
  const { spans } = parseDocument({ name: 'attack', text });
  expect(spans.at(-1)?.end).toBe(text.length);
});
