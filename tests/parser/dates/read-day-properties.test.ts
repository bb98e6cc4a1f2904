import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDay } from '../../../src/parser/dates/read-day.ts';
import { readEmbedDay } from '../../../src/parser/dates/read-embed-day.ts';
import { isCalendarDate } from '../../../src/schema/day.ts';
import { PROPERTY_RUNS } from '../../property-runs.ts';

/** Against a hang alone: a busy machine takes its time. */
const TIMEOUT = 120_000;

const MONTHS = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');
const ENGLISH = 'January February March April May June July August September October November December'.split(' ');

/** What date lines are made of, right and wrong. */
const PIECES =
  '0|1|7|07|12|13|29|30|31|32|99|1403|1446|2023|2024|0023|20233|٧|۱۴۰۴|٢٠٢٣|/|-|.|,|،|:|@|T|Z|+| |th|GMT|م|ص|الساعة|نوفمبر|November|تشرين|الثاني|رمضان|مهر|شباط/فبراير|\u200f|من|هـ|منذ|😀|\ud800'.split(
    '|',
  );

const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { size: 'max', maxLength: 250 });
const anyText = fc.oneof(
  fc.string({ unit: 'binary', size: 'max', maxLength: 250 }),
  units.map((codes) => String.fromCharCode(...codes)),
  fc.array(fc.constantFrom(...PIECES), { size: 'max', maxLength: 16 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { size: 'max', maxLength: 16 }).map((pieces) => pieces.join(' ')),
);

const aDay = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const arabicDigits = (text: string): string => text.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)));

test('whatever the line, a day that is read exists', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(anyText, (line) => {
      const day = readDay(line)?.day;
      expect(day === undefined || isCalendarDate(day)).toBe(true);
    }),
    { numRuns: PROPERTY_RUNS },
  );
});

test('whatever the text, the day of an embed exists', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const day = readEmbedDay(text);
      expect(day === undefined || isCalendarDate(day)).toBe(true);
    }),
    { numRuns: PROPERTY_RUNS },
  );
});

test('a day written in any of these ways is read back', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(aDay, (written) => {
      const [year = '', month = '', day = ''] = written.split('-');
      const name = MONTHS[Number(month) - 1] ?? '';
      const english = ENGLISH[Number(month) - 1] ?? '';
      const lines = [
        `${Number(day)}th, ${english} ${year} GMT`,
        `${english} ${Number(day)}, ${year}`,
        `${written}T23:59:59-11:00`,
        `${day}/${month}/${year}`,
        `${year}/${month}/${day}`,
        `${day} ${name} ${year} - 3:33 م`,
        `${day}/${name}/${year}`,
        arabicDigits(`${day}-${month}-${year}`),
        arabicDigits(`${Number(day)} ${name} ${year}`),
      ];
      const read = lines.map((line) => readDay(line));
      expect(read).toEqual(lines.map(() => ({ day: written, calendar: 'gregorian' })));
    }),
    { numRuns: PROPERTY_RUNS },
  );
});

test('a line of two days that differ is never read', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(aDay, aDay, (one, other) => {
      fc.pre(one !== other);
      expect(readDay(`${one} ${other}`)).toBeUndefined();
    }),
    { numRuns: PROPERTY_RUNS },
  );
});
