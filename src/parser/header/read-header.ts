import { fold } from '../../arabic/fold.ts';
import type { CalendarDate } from '../../schema/day.ts';
import { drop } from '../body/part.ts';
import type { Labelled, Part, Reason } from '../body/part.ts';
import { mark, note } from '../reading/ledger.ts';
import type { Ledger } from '../reading/ledger.ts';
import type { Prose } from '../reading/next-line.ts';
import { isEnding } from '../tweets/find-embeds.ts';
import { feedLine } from './feed-line.ts';
import { isByline } from './is-byline.ts';
import { isTitle } from './is-title.ts';
import { readDate } from './read-date.ts';
import { saysOnlyADay } from './says-only-a-day.ts';

/** What stands above the text of a document. */
export interface Header {
  readonly title: string | null;
  readonly publishedOn: CalendarDate | null;
  readonly unreadDate: string | null;
}

/** A header has no more parts, whatever its feed put above it. */
const FIRST_PARTS = 8;

/**
 * Reads the header. On ten real pages of the family the title is not the first line in five, nor the date the second: a
 * feed heading and a crawl time come first, the title is printed again behind the date, a byline follows.
 */
export function readHeader(text: string, host: readonly Part[], ledger: Ledger): Header {
  const first = host.slice(0, FIRST_PARTS).filter((part) => !ledger.taken.has(part));
  const opening = first.slice(dropFeed(text, first, ledger));
  const date = takeDate(text, host, opening, ledger);
  const title = findTitle(text, opening, date);
  takeTitle(title, ledger);
  dropHeaderLines(text, opening, title, ledger);
  return { title: title ? text.slice(title.start, title.end) : null, ...readDate(text, date, ledger) };
}

/** Drops what the feed put above the document. Tells how many parts that are. */
function dropFeed(text: string, first: readonly Part[], ledger: Ledger): number {
  for (const [index, part] of first.entries()) {
    const reason = feedLine(text, part, first[index + 1]);
    if (!reason) return index;
    drop(part, reason, ledger);
  }
  return first.length;
}

/** The first line with a date label, or else a line of the header that says nothing but a day. */
function takeDate(text: string, host: readonly Part[], opening: readonly Part[], ledger: Ledger): Part | undefined {
  const [labelled, ...others] = host.filter(isDateLine);
  for (const other of others) drop(other, 'repeated-label', ledger);
  const date = labelled ?? opening.find((part) => part.type === 'prose' && saysOnlyADay(text, part));
  if (date) ledger.taken.add(date);
  return date;
}

const isDateLine = (part: Part): part is Labelled => part.type === 'labelled' && part.kind === 'date';

/** The first line beside the date, where the date stands right behind it or it reads as a headline. */
function findTitle(text: string, opening: readonly Part[], date: Part | undefined): Prose | undefined {
  const [first, second, third] = opening;
  if (first?.type === 'prose' && second && second === date) return first;
  const [line, next] = first === date ? [second, third] : [first, second];
  return line?.type === 'prose' && !isEnding(next) && isTitle(text, line) ? line : undefined;
}

function takeTitle(title: Prose | undefined, ledger: Ledger): void {
  if (!title) return note(ledger, 'title-missing', { start: 0, end: 0 });
  ledger.taken.add(title);
  mark(ledger, title, 'title');
}

/** Drops the title's repeat and a byline above the first line of the text. */
function dropHeaderLines(text: string, opening: readonly Part[], title: Prose | undefined, ledger: Ledger): void {
  for (const part of opening) {
    if (ledger.taken.has(part)) continue;
    const reason = part.type === 'prose' ? reasonToDrop(text, part, title) : undefined;
    if (!reason) return;
    drop(part, reason, ledger);
  }
}

function reasonToDrop(text: string, part: Prose, title: Prose | undefined): Reason | undefined {
  if (title && repeats(text, part, title)) return 'repeated-title';
  return isByline(text, part) ? 'byline' : feedLine(text, part, undefined);
}

/** Folding may lengthen or shorten a line, but hardly to twice its length. */
function repeats(text: string, line: Prose, title: Prose): boolean {
  const [length, titleLength] = [line.end - line.start, title.end - title.start];
  if (length > 2 * titleLength || titleLength > 2 * length) return false;
  return fold(text.slice(line.start, line.end)) === fold(text.slice(title.start, title.end));
}
