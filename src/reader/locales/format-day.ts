import type { TFunction } from 'i18next';
import type { CalendarDate } from '../../schema/day.ts';
import dayWords from './ar/day.json';
import { addWords } from './words.ts';

addWords(dayWords);

type Month = keyof typeof dayWords.month;

/**
 * A day in words, «6 نوفمبر 2023», the same in every time zone and browser. Not `Intl`, whose words are those of the browser's version and not of the
 * one that published the page, and which takes a slow phone longer to set up than to draw a page.
 */
export function formatDay(day: CalendarDate, t: TFunction): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${t(`month.${month as Month}`)} ${Number(year)}`;
}
