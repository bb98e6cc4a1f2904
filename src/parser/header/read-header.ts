import { fold } from '../../arabic/fold.ts';
import type { CalendarDate } from '../../schema/day.ts';
import type { DateLine } from '../body/take-fields.ts';
import { readDay } from '../dates/read-day.ts';
import type { Piece, Prose } from '../reading/cut-pieces.ts';
import { mark, note } from '../reading/ledger.ts';
import type { Ledger } from '../reading/ledger.ts';
import type { Line } from '../reading/read-lines.ts';
import { isByline } from './byline.ts';
import { isCrawlTime } from './crawl-time.ts';
import { isTitle } from './is-title.ts';
import { saysOnlyADay } from './says-only-a-day.ts';

/** What stands above the text of a document, and the text. */
export interface Header {
  readonly title: string | null;
  readonly publishedOn: CalendarDate | null;
  readonly unreadDate: string | null;
  readonly body: readonly Piece[];
}

type Part = Piece | DateLine;

/** A date that bears no label is looked for among the first parts of a document. */
const HEADER_PARTS = 5;

/**
 * Reads the header. On ten real pages of the family the title is not the first line in five, nor the date the second: a
 * feed heading and a crawl time come first, the title is printed again behind the date, a byline follows.
 */
export function readHeader(text: string, parts: readonly Part[], ledger: Ledger): Header {
  const own = dropFeed(text, parts, ledger);
  const date = own.find((part, index) => isDate(text, part, index));
  const title = findTitle(text, own, date);
  if (title) mark(ledger, title, 'title');
  else note(ledger, 'title-missing', { start: 0, end: 0 });
  const body = dropHeaderLines(text, own, { title, date }, ledger);
  return { title: title ? text.slice(title.start, title.end) : null, ...readDate(text, date, ledger), body };
}

/** Drops «صحيفة …:» and the crawl time behind it, with which a source feed heads its documents. */
function dropFeed(text: string, parts: readonly Part[], ledger: Ledger): readonly Part[] {
  for (const [index, part] of parts.entries()) {
    if (part.type !== 'prose') return parts.slice(index);
    if (isCrawlTime(text, part)) {
      mark(ledger, part, 'discarded:crawl-time');
      note(ledger, 'crawl-time-dropped', part);
    } else if (isFeedHeading(text, part, parts[index + 1])) {
      mark(ledger, part, 'discarded:feed-heading');
      note(ledger, 'feed-heading-dropped', part);
    } else return parts.slice(index);
  }
  return [];
}

const isFeedHeading = (text: string, part: Prose, next: Part | undefined): boolean =>
  text[part.end - 1] === ':' && next?.type === 'prose' && isCrawlTime(text, next);

const isDate = (text: string, part: Part, index: number): boolean =>
  part.type === 'labelled' || (part.type === 'prose' && index < HEADER_PARTS && saysOnlyADay(text, part));

/** The first line, where a date stands behind it or it reads as a headline. */
function findTitle(text: string, parts: readonly Part[], date: Part | undefined): Prose | undefined {
  const [first, second] = parts;
  if (first?.type !== 'prose' || first === date) return undefined;
  if (second === date && date !== undefined) return first;
  if (second?.type === 'ending') return undefined;
  return isTitle(text, first) ? first : undefined;
}

/** What is left for the body: all but title and date, and, above the first line of text, repeated title and byline. */
function dropHeaderLines(
  text: string,
  parts: readonly Part[],
  { title, date }: { title: Prose | undefined; date: Part | undefined },
  ledger: Ledger,
): Piece[] {
  const body: Piece[] = [];
  for (const part of parts) {
    if (part === title || part === date) continue;
    if (part.type === 'labelled') dropDate(part, ledger);
    else if (part.type === 'prose' && body.length === 0 && title && repeats(text, part, title)) {
      mark(ledger, part, 'discarded:repeated-title');
      note(ledger, 'title-repeated', part);
    } else if (part.type === 'prose' && body.length === 0 && isByline(text, part)) {
      mark(ledger, part, 'discarded:byline');
      note(ledger, 'byline-dropped', part);
    } else body.push(part);
  }
  return body;
}

function dropDate(part: DateLine, ledger: Ledger): void {
  mark(ledger, part, 'discarded:repeated-label');
  note(ledger, 'label-repeated', part);
}

/** Folding may lengthen or shorten a line, but never by half. */
function repeats(text: string, line: Line, title: Line): boolean {
  const [length, titleLength] = [line.end - line.start, title.end - title.start];
  if (length > 2 * titleLength || titleLength > 2 * length) return false;
  return fold(text.slice(line.start, line.end)) === fold(text.slice(title.start, title.end));
}

function readDate(text: string, part: Part | undefined, ledger: Ledger): Pick<Header, 'publishedOn' | 'unreadDate'> {
  const valueStart = part?.type === 'labelled' ? part.valueStart : part?.start;
  if (!part || valueStart === undefined || valueStart === part.end) {
    if (part) mark(ledger, part, 'label');
    note(ledger, 'date-missing', part ?? { start: 0, end: 0 });
    return { publishedOn: null, unreadDate: null };
  }
  const value = { start: valueStart, end: part.end };
  mark(ledger, { start: part.start, end: valueStart }, 'label');
  mark(ledger, value, 'date');
  const written = text.slice(valueStart, part.end);
  const read = readDay(written);
  if (!read) note(ledger, 'date-unreadable', value);
  else if (read.calendar !== 'gregorian') note(ledger, 'date-converted', value);
  return read ? { publishedOn: read.day, unreadDate: null } : { publishedOn: null, unreadDate: written };
}
