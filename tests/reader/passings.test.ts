import { expect, test } from 'vitest';
import { passings } from '../../src/reader/links/passings.ts';

/** Goes to pages that take so long, in milliseconds, passing into each where that is welcome. @returns which were passed into */
function passed(times: readonly number[], wanted = true): boolean[] {
  const { leave, arrive } = passings();
  return times.map((time, number) => {
    const passes = leave(1000 * number, wanted);
    arrive(1000 * number + time);
    return passes;
  });
}

test('pages pass into one another once one has come soon without it', () => {
  expect(passed([20, 40, 40])).toEqual([false, true, true]);
});

test('a slow device is shown each page at once', () => {
  expect(passed([200, 200, 200])).toEqual([false, false, false]);
});

test('a passing that took long is the last one, however soon other pages come', () => {
  expect(passed([20, 150, 20, 20])).toEqual([false, true, false, false]);
});

test('a page that had to be waited for stops it for the next one alone', () => {
  expect(passed([20, 80, 20, 20])).toEqual([false, true, false, true]);
});

test('who welcomes no motion is shown each page at once', () => {
  expect(passed([20, 20, 20], false)).toEqual([false, false, false]);
});

test('a page that is gone back to says nothing of the device', () => {
  const { leave, arrive } = passings();
  leave(0, true);
  arrive(20);
  arrive(5000);
  expect(leave(6000, true)).toBe(true);
});
