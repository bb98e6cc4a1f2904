import { expect, test } from 'vitest';
import { passings } from '../../src/reader/links/passings.ts';

/** Goes to pages that take so long, in milliseconds, passing into each where that is welcome. @returns which were passed into */
function passed(...times: readonly number[]): boolean[] {
  const { welcome, tell } = passings();
  return times.map((time) => {
    const passes = welcome();
    tell(passes, time);
    return passes;
  });
}

test('pages pass into one another once one has come soon without it', () => {
  expect(passed(20, 40, 40)).toEqual([false, true, true]);
});

test('a slow device is shown each page at once', () => {
  expect(passed(200, 200, 200)).toEqual([false, false, false]);
});

test('a passing that took long is the last one, however soon other pages come', () => {
  expect(passed(20, 150, 20, 20)).toEqual([false, true, false, false]);
});

test('a page that had to be waited for stops it for the next one alone', () => {
  expect(passed(20, 80, 20, 20)).toEqual([false, true, false, true]);
});
