import type { CalendarDate } from '../../schema/day.ts';
import { dayIn } from './calendar.ts';
import type { Calendar } from './calendar.ts';
import { dateTokens } from './date-tokens.ts';
import type { DateToken } from './date-tokens.ts';

/** A day as a line states it, and the calendar it was written in; other than Gregorian, it was converted. */
export interface DayRead {
  readonly day: CalendarDate;
  readonly calendar: Calendar;
}

/** No date line seen is longer than 90 units; prose is, and costs nothing here. */
const LONGEST = 200;

/** `2025-12-13@17:43:55 GMT` tells when the page was fetched, up to 15 months after it was published. */
const CRAWL_DAY = /Y-D-D@/g;

/** Where two names of one month stand together: «أغسطس-آب», «شباط/فبراير», «آب (أغسطس)». */
const MONTH = String.raw`M(?:[-/]?M|\(M\))?`;

const DATES = new RegExp(
  [
    String.raw`Y([-/.])D\1D`,
    String.raw`D([-/.])D\2Y`,
    String.raw`Do?[-/.,]?o{0,2}${MONTH}[-/.,]?o?Y`,
    String.raw`${MONTH}[-.]?Do?[-,]?(?:D:D(?::D)?)?z?Y`,
    String.raw`Y[-,]?${MONTH}[-,]?D`,
  ].join('|'),
  'g',
);

/** Hours and zones, whose numbers are no part of a day. */
const CLOCKS =
  /(?:h?D:D(?::D(?:[.,][DYN])?)?|h:?D(?:\.D)?|D(?:\.D)?(?=a)|DhD|tN)a?(?:z?[+-](?:Y|D(?::D)?))?|z[+-](?:Y|D(?::D)?)|[+-]Dz/g;

/** The «24.ae» of a source glued to its date. */
const DOMAIN = /D\.w/g;

const NUMBER = /[DYN]/;

/**
 * Reads the day a line states: «7th, November 2023 GMT», «الأربعاء 06/أغسطس/2025 - 10:35 ص», «۱۳۹۷/۰۳/۲۲». It is the day
 * as written: no zone shifts it. Numbers alone are read day first, or year first. Where a Gregorian date stands beside
 * one of another calendar, it is taken. In numbers alone, the years up to 1410 are Jalali, up to 1500 Hijri.
 *
 * @param line what stands after the label, at most 200 units; words around the date do no harm
 * @returns `undefined` where the line states no day, one that does not exist, two different ones, only the time of a
 *   crawl or of «منذ 3 ساعات», or a number that has no place in a date: no day is better than a wrong one
 */
export function readDay(line: string): DayRead | undefined {
  if (line.length > LONGEST) return undefined;
  const tokens = dateTokens(line);
  const kinds = tokens
    .map(({ kind }) => kind)
    .join('')
    .replace(CRAWL_DAY, blank);
  if (hasStrayNumber(kinds)) return undefined;
  const matches = [...kinds.matchAll(DATES)];
  return theOneDay(matches.map(({ index, 0: { length } }) => readDate(tokens.slice(index, index + length))));
}

/** Whether a number is left that is part of no date, clock or domain: days «from 5 to 7», «3» hours ago. */
function hasStrayNumber(kinds: string): boolean {
  const rest = kinds.replace(DATES, blank);
  return NUMBER.test(rest) && NUMBER.test(rest.replace(CLOCKS, blank).replace(DOMAIN, blank));
}

const blank = (kinds: string): string => ' '.repeat(kinds.length);

/** One matched date; `undefined` where there is no such day, or its two month names disagree. */
function readDate(tokens: readonly DateToken[]): DayRead | undefined {
  const year = tokens.find(({ kind }) => kind === 'Y')?.value ?? Number.NaN;
  const [first = Number.NaN, second = Number.NaN] = tokens.filter(({ kind }) => kind === 'D').map(({ value }) => value);
  const [month, sameMonth] = tokens.flatMap((token) => token.month ?? []);
  if (!month) {
    const [monthNumber, day] = tokens[0]?.kind === 'Y' ? [first, second] : [second, first];
    return dayRead(calendarOfYear(year), year, monthNumber, day);
  }
  const { calendar, number } = month;
  const agree = !sameMonth || (sameMonth.calendar === calendar && sameMonth.number === number);
  return agree ? dayRead(calendar, year, number, first) : undefined;
}

function dayRead(calendar: Calendar, year: number, month: number, date: number): DayRead | undefined {
  const day = dayIn(calendar, year, month, date);
  return day && { day, calendar };
}

/** Of a date in numbers alone. What is written today has the years 1404 and 1447 or near them; they are told apart midway. */
function calendarOfYear(year: number): Calendar {
  if (year > 1500) return 'gregorian';
  return year <= 1410 ? 'jalali' : 'hijri';
}

function theOneDay(found: readonly (DayRead | undefined)[]): DayRead | undefined {
  const known = found.filter((read) => read !== undefined);
  if (known.length < found.length) return undefined;
  const gregorian = known.filter(({ calendar }) => calendar === 'gregorian');
  const [first, ...others] = gregorian.length > 0 ? gregorian : known;
  return others.every(({ day }) => day === first?.day) ? first : undefined;
}
