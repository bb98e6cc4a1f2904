import { expect, test } from 'vitest';
import { formatDay } from '../../../src/reader/locales/format-day.ts';
import { fixedWords, setUpLanguage, speakLanguage } from '../../../src/reader/locales/i18n.ts';
import { day } from '../builders.ts';

test.for([
  ['2023-11-06', 'ar', '6 نوفمبر 2023'],
  ['2024-01-01', 'ar', '1 يناير 2024'],
  ['2023-11-06', 'en', '6 November 2023'],
  ['0023-12-31', 'en', '31 December 23'],
] as const)('%s in %s is %s', async ([text, language, words]) => {
  setUpLanguage();
  await speakLanguage(language);
  expect(formatDay(day(text), fixedWords(language))).toBe(words);
});

test.for([
  ['ar', 'ar-u-ca-gregory-nu-latn'],
  ['en', 'en-GB-u-ca-gregory-nu-latn'],
] as const)('every month is called in %s as Unicode calls it', async ([language, locale]) => {
  setUpLanguage();
  await speakLanguage(language);
  const t = fixedWords(language);
  const days = Array.from({ length: 12 }, (_, month) => day(`2024-${String(month + 1).padStart(2, '0')}-07`));
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  expect(days.map((each) => formatDay(each, t))).toEqual(days.map((each) => format.format(new Date(each))));
});
