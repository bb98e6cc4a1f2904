import { expect, test } from 'vitest';
import { readEmbedDay } from '../../../src/parser/dates/read-embed-day.ts';

test.for([
  ['November 6, 2023', '2023-11-06'],
  ['November 06, 2023', '2023-11-06'],
  ['Nov 6, 2023', '2023-11-06'],
  ['Nov. 6, 2023', '2023-11-06'],
  ['May 31, 2019', '2019-05-31'],
  ['September 30, 2020', '2020-09-30'],
  ['november 6, 2023', '2023-11-06'],
  ['٦ نوفمبر ٢٠٢٣', '2023-11-06'],
  ['٦ نوفمبر، ٢٠٢٣', '2023-11-06'],
  ['6 نوفمبر, 2023', '2023-11-06'],
  ['۶ نوامبر ۲۰۲۳', '2023-11-06'],
  ['٦ تشرين الثاني ٢٠٢٣', '2023-11-06'],
  ['6 November 2023', '2023-11-06'],
  ['٢٨ أغسطس ٢٠٢٣', '2023-08-28'],
] as const)('the embed of «%s» was posted on %s', ([text, day]) => {
  expect(readEmbedDay(text)).toBe(day);
});

test.for([
  ['nothing', ''],
  ['a day that does not exist', 'February 30, 2023'],
  ['the day 0', 'November 0, 2023'],
  ['a month that is none', 'Novembre 6, 2023'],
  ['an Arabic month that is none', '٦ نوفنبر ٢٠٢٣'],
  ['a month of another calendar', '٦ رمضان ٢٠٢٣'],
  ['no comma', 'November 6 2023'],
  ['two spaces', 'November  6, 2023'],
  ['something in front', 'on November 6, 2023'],
  ['something glued behind', 'November 6, 2023وبينما'],
  ['a day glued in front', '1٦ 6 نوفمبر ٢٠٢٣'],
  ['something behind the Arabic year', '٦ نوفمبر ٢٠٢٣ ثم'],
  ['a year of three digits', 'November 6, 202'],
  ['a day of three digits', 'November 006, 2023'],
  ['the year 23', 'November 6, 0023'],
] as const)('%s is no day of an embed', ([, text]) => {
  expect(readEmbedDay(text)).toBeUndefined();
});
