import { expect, test } from 'vitest';
import { withinTime } from '../../../src/publisher/reading/within-time.ts';

const FOR_EVER: readonly (readonly [name: string, work: () => object])[] = [
  [
    'a loop without an end',
    () => {
      for (let turn = 0; ; turn += 1) if (turn < 0) return {};
    },
  ],
  ['an expression that tries everything', () => [/^(?:a+)+$/.test(`${'a'.repeat(60)}b`)]],
];

test.for(FOR_EVER)('%s is stopped', ([, work]) => {
  expect(withinTime(100, work)).toBeUndefined();
});

test('work that ends comes back, also after some that was stopped', () => {
  withinTime(20, FOR_EVER[0]![1]);
  const result = {};
  expect(withinTime(1000, () => result)).toBe(result);
});

test('what goes wrong in it goes on', () => {
  const fault = new TypeError('no text');
  expect(() =>
    withinTime(1000, () => {
      throw fault;
    }),
  ).toThrow(fault);
});
