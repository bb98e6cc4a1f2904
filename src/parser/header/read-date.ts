import type { CalendarDate } from '../../schema/day.ts';
import type { Part } from '../body/part.ts';
import { dayNamed } from '../dates/day-named.ts';
import { readDay } from '../dates/read-day.ts';
import type { DayRead } from '../dates/read-day.ts';
import { mark, note } from '../reading/ledger.ts';
import type { Ledger } from '../reading/ledger.ts';

/** A publish date, or what is written where no day could be read from it. */
export interface PublishDate {
  readonly publishedOn: CalendarDate | null;
  readonly unreadDate: string | null;
}

/** «7th, November 2023 GMT», the shape of nearly every document of the family, read without trying the others. */
const USUAL = /^(\d{1,2})(?:st|nd|rd|th), ([A-Z][a-z]+) (\d{4}) GMT$/;

function readUsual(written: string): DayRead | undefined {
  const [, date, month, year] = USUAL.exec(written) ?? [];
  const day = month && dayNamed(month, Number(date), Number(year));
  return day ? { day, calendar: 'gregorian' } : undefined;
}

/** Reads the date line, with its label or without one; `undefined` where the document has none. */
export function readDate(text: string, line: Part | undefined, ledger: Ledger): PublishDate {
  const valueStart = line?.type === 'labelled' ? line.valueStart : line?.start;
  if (!line || valueStart === undefined) {
    note(ledger, 'date-missing', { start: 0, end: 0 });
    return { publishedOn: null, unreadDate: null };
  }
  mark(ledger, { start: line.start, end: valueStart }, 'label');
  const value = { start: valueStart, end: line.end };
  mark(ledger, value, 'date');
  const written = text.slice(valueStart, line.end);
  const read = readUsual(written) ?? readDay(written);
  if (read && read.calendar !== 'gregorian') note(ledger, 'date-converted', value);
  if (!read) note(ledger, written === '' ? 'date-missing' : 'date-unreadable', value);
  return { publishedOn: read?.day ?? null, unreadDate: read || written === '' ? null : written };
}
