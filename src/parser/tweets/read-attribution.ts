import type { CalendarDate } from '../../schema/day.ts';
import type { TweetAuthor } from '../../schema/tweet.ts';
import { readEmbedDay } from '../dates/read-embed-day.ts';
import { dropBlank, skipBlank } from '../reading/blank.ts';
import type { Range } from '../reading/ledger.ts';
import { findDash, lastOnLine } from './find-dash.ts';

/** The line that closes a quoted tweet, «— 24.ae (@20fourMedia) November 6, 2023». */
export interface Attribution extends Range {
  readonly type: 'attribution';
  readonly author: TweetAuthor;
  /** The date as written; empty where the line states none. */
  readonly date: string;
  readonly postedOn: CalendarDate | undefined;
}

/** So many direction marks stand around a handle at times. */
const MOST_MARKS = 4;
const MARKS = '[\\s\\u200b-\\u200f\\u061c\\u202a-\\u202e\\u2060-\\u2069\\ufeff]{0,4}';
const DIGIT = '[0-9٠-٩۰-۹]';

/** «(@20fourMedia)», read from the `@`. */
const HANDLE = new RegExp(`@(\\w{1,15})${MARKS}\\)`, 'y');

/** «November 6, 2023», «6 نوفمبر، 2023»: exactly four digits end it, for a paragraph may be glued to them. */
const DATE = new RegExp(
  `${MARKS}((?:\\p{L}[\\p{L}.]{2,15} ${DIGIT}{1,2}|${DIGIT}{1,2}[.]? \\p{L}[\\p{L}\\p{M}./ -]{1,30}?)[,،]? ?${DIGIT}{4})`,
  'uy',
);

/**
 * Reads an attribution around the `@` at `at`.
 *
 * @param previous the attribution before it, behind which it begins. A document quotes few accounts and few days: what is the
 *   same again is shared, which saves 100 MB of a million tweets
 * @returns `undefined` where the `@` is no handle in brackets, or no dash opens a name before it
 */
export function readAttribution(
  text: string,
  at: number,
  floor: number,
  previous?: Attribution,
): Attribution | undefined {
  const bracket = dropBlank(text, Math.max(floor, at - MOST_MARKS), at) - 1;
  if (bracket < floor || text[bracket] !== '(') return undefined;
  HANDLE.lastIndex = at;
  const handle = HANDLE.exec(text)?.[1];
  if (!handle) return undefined;
  const close = HANDLE.lastIndex;
  DATE.lastIndex = close;
  const date = DATE.exec(text)?.[1] ?? '';
  const start = findDash(text, bracket, floor);
  if (start === undefined || (date === '' && !standsAlone(text, start, close))) return undefined;
  const nameStart = skipBlank(text, start + 1, bracket);
  const name = text.slice(nameStart, dropBlank(text, nameStart, bracket));
  const end = date === '' ? close : DATE.lastIndex;
  const day = dayOf(date, previous);
  const author = authorOf(name, handle, previous);
  return { type: 'attribution', start, end, author, date: day.date, postedOn: day.postedOn };
}

function authorOf(name: string, handle: string, previous: Attribution | undefined): TweetAuthor {
  const author = previous?.author;
  return author?.name === name && author.handle === handle ? author : { name, handle };
}

function dayOf(date: string, previous: Attribution | undefined): Pick<Attribution, 'date' | 'postedOn'> {
  return previous?.date === date ? previous : { date, postedOn: readEmbedDay(date) };
}

/** Whether nothing else stands on the line: then an attribution may lack its date. */
function standsAlone(text: string, dash: number, close: number): boolean {
  if (lastOnLine(text, dash, 0) >= 0) return false;
  const feed = text.indexOf('\n', close);
  return skipBlank(text, close, feed < 0 ? text.length : feed) === (feed < 0 ? text.length : feed);
}
