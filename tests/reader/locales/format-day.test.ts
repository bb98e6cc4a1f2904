import { expect, test } from 'vitest';
import { formatDay } from '../../../src/reader/locales/format-day.ts';
import { day } from '../builders.ts';

test.for([
  ['2023-11-06', 'ar', '6 نوفمبر 2023'],
  ['2024-01-01', 'ar', '1 يناير 2024'],
  ['2023-11-06', 'en', '6 November 2023'],
  ['0023-12-31', 'en', '31 December 23'],
] as const)('%s in %s is %s, in the zone of this machine and in any other', ([text, language, words]) => {
  expect(formatDay(day(text), language)).toBe(words);
});
