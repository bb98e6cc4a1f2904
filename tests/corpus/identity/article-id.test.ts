import { expect, test } from 'vitest';
import { articleIds } from '../../../src/corpus/identity/article-id.ts';

const SEED = '000_db6cb525eb9304ba.txt';

test('an id is eight letters and digits that cannot be taken for one another', () => {
  expect([...articleIds([SEED, 'خبر عاجل.txt', '']).values()].join(' ')).toMatch(
    /^[0-9a-hjkmnp-tv-z]{8} [0-9a-hjkmnp-tv-z]{8} [0-9a-hjkmnp-tv-z]{8}$/,
  );
});

test('the address of the first document is promised for good', () => {
  expect(articleIds([SEED]).get(SEED)).toBe('ggjr7msw');
});

test('neither the order of a pile nor its other documents change an id', () => {
  const alone = articleIds(['b.txt']).get('b.txt');
  expect(articleIds(['a.txt', 'b.txt', 'c.txt']).get('b.txt')).toBe(alone);
  expect(articleIds(['c.txt', 'b.txt', 'a.txt']).get('b.txt')).toBe(alone);
});

test('a page keeps its id when the pile is numbered anew or moved to a folder', () => {
  const id = articleIds([SEED]).get(SEED);
  expect(articleIds(['2023/017_db6cb525eb9304ba.txt']).get('2023/017_db6cb525eb9304ba.txt')).toBe(id);
});

test('the same page twice in a pile has two ids, whichever comes first', () => {
  const names = ['000_db6cb525eb9304ba.txt', '001_db6cb525eb9304ba.txt'];
  const ids = articleIds(names);
  expect(new Set(ids.values()).size).toBe(2);
  expect(articleIds(names.toReversed())).toEqual(ids);
});

test('a hundred thousand names have a hundred thousand ids', () => {
  const names = Array.from({ length: 100_000 }, (_, number) => `story-${number}.txt`);
  expect(new Set(articleIds(names).values()).size).toBe(100_000);
});
