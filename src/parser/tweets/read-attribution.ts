import type { CalendarDate } from '../../schema/day.ts';
import type { TweetAuthor } from '../../schema/tweet.ts';
import { readEmbedDay } from '../dates/read-embed-day.ts';
import { dropBlank, isBlank, skipBlank } from '../reading/blank.ts';
import type { Range } from '../reading/ledger.ts';

/** The line that closes a quoted tweet, «— 24.ae (@20fourMedia) November 6, 2023». */
export interface Attribution extends Range {
  readonly author: TweetAuthor;
  /** The date as written; empty where the line states none. */
  readonly date: string;
  readonly postedOn: CalendarDate | undefined;
}

/** A display name has at most 50 characters, and a character at most two units; the rest is room for marks. */
const LONGEST_NAME = 120;

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
  const start = findDash(text, Math.max(floor, bracket - LONGEST_NAME), bracket, floor);
  if (start === undefined || (date === '' && !standsAlone(text, start, close))) return undefined;
  const nameStart = skipBlank(text, start + 1, bracket);
  const name = text.slice(nameStart, dropBlank(text, nameStart, bracket));
  const end = date === '' ? close : DATE.lastIndex;
  const day = dayOf(date, previous);
  return { start, end, author: authorOf(name, handle, previous), date: day.date, postedOn: day.postedOn };
}

function authorOf(name: string, handle: string, previous: Attribution | undefined): TweetAuthor {
  const author = previous?.author;
  return author?.name === name && author.handle === handle ? author : { name, handle };
}

function dayOf(date: string, previous: Attribution | undefined): Pick<Attribution, 'date' | 'postedOn'> {
  return previous?.date === date ? previous : { date, postedOn: readEmbedDay(date) };
}

const isDash = (unit: number) => unit === 0x2d || unit === 0x2212 || (unit >= 0x2010 && unit <= 0x2015);

/** How well a dash fits as the one that opens a name; 0 where it cannot. */
function fitOf(text: string, dash: number, floor: number): number {
  const before = lastOnLine(text, dash, floor);
  if (before < 0) return 4;
  if (!isBlank(text.charCodeAt(dash + 1))) return 0;
  if (endsWithAddress(text, before)) return 3;
  if (text.charCodeAt(dash) === 0x2014) return 2;
  return before < dash - 1 ? 1 : 0;
}

/**
 * The dash that opens the name which ends at `end`. A name may hold dashes of its own, «Al Ahly TV – قناة الأهلي»: the dash
 * that starts its line wins, then one behind the tweet's address, then the nearest em dash, then the nearest of another kind.
 */
function findDash(text: string, start: number, end: number, floor: number): number | undefined {
  let best: number | undefined;
  let bestFit = 0;
  for (let at = end - 1; at >= start && text.charCodeAt(at) !== 0x0a; at -= 1) {
    if (!isDash(text.charCodeAt(at))) continue;
    const fit = fitOf(text, at, floor);
    if (fit > bestFit) [best, bestFit] = [at, fit];
  }
  return best;
}

/** The last unit before `at` on its line that is not blank, or -1 where `at` begins the line. */
function lastOnLine(text: string, at: number, floor: number): number {
  for (let before = at - 1; before >= floor; before -= 1) {
    const unit = text.charCodeAt(before);
    if (unit === 0x0a) return -1;
    if (!isBlank(unit)) return before;
  }
  return -1;
}

const ADDRESS_AT_END = /(?:t\.co|pic\.(?:twitter|x)\.com)\/[A-Za-z0-9]+$/;

/** Whether the word that ends at `last` is the address of a picture or of a short link. */
const endsWithAddress = (text: string, last: number) =>
  ADDRESS_AT_END.test(text.slice(Math.max(0, last - 40), last + 1));

/** Whether nothing else stands on the line: then an attribution may lack its date. */
function standsAlone(text: string, dash: number, close: number): boolean {
  if (lastOnLine(text, dash, 0) >= 0) return false;
  const feed = text.indexOf('\n', close);
  return skipBlank(text, close, feed < 0 ? text.length : feed) === (feed < 0 ? text.length : feed);
}
