import { fold } from '../../arabic/fold.ts';
import type { CalendarDate } from '../../schema/day.ts';
import { drop, taken } from '../body/part.ts';
import type { BodyPart, Part, Reason } from '../body/part.ts';
import { mark, note } from '../reading/ledger.ts';
import type { Ledger } from '../reading/ledger.ts';
import type { Prose } from '../reading/read-lines.ts';
import { feedLine } from './feed-line.ts';
import { isByline } from './is-byline.ts';
import { isTitle } from './is-title.ts';
import { readDate } from './read-date.ts';
import { saysOnlyADay } from './says-only-a-day.ts';

/** What stands above the text of a document, and the text. */
export interface Header {
  readonly title: string | null;
  readonly publishedOn: CalendarDate | null;
  readonly unreadDate: string | null;
  readonly body: readonly BodyPart[];
}

/** A date that bears no label is looked for among so many first parts of a document. */
const FIRST_PARTS = 5;

/**
 * Reads the header. On ten real pages of the family the title is not the first line in five, nor the date the second: a
 * feed heading and a crawl time come first, the title is printed again behind the date, a byline follows.
 */
export function readHeader(text: string, parts: readonly Part[], ledger: Ledger): Header {
  const opening = openingOf(text, parts);
  const date = parts.find(isDateLine) ?? opening.find((part) => isBareDate(text, part));
  const title = findTitle(text, opening, date);
  if (title) mark(ledger, title, 'title');
  else note(ledger, 'title-missing', { start: 0, end: 0 });
  return {
    title: title ? text.slice(title.start, title.end) : null,
    ...readDate(text, date, ledger),
    body: bodyOf(text, parts, title, date, ledger),
  };
}

/** The first parts of a document behind what its feed put above it. */
function openingOf(text: string, parts: readonly Part[]): Part[] {
  const first = parts.findIndex((part, index) => part.type !== 'taken' && !feedLine(text, part, parts[index + 1]));
  return first < 0 ? [] : parts.slice(first, first + FIRST_PARTS).filter(({ type }) => type !== 'taken');
}

const isDateLine = (part: Part): boolean => part.type === 'labelled' && part.kind === 'date';
const isBareDate = (text: string, part: Part): boolean => part.type === 'prose' && saysOnlyADay(text, part);

/** The first line beside the date, where the date stands right behind it or it reads as a headline. */
function findTitle(text: string, opening: readonly Part[], date: Part | undefined): Prose | undefined {
  const [first, second, third] = opening;
  if (first?.type === 'prose' && second && second === date) return first;
  const [line, next] = first === date ? [second, third] : [first, second];
  return line?.type === 'prose' && next?.type !== 'ending' && isTitle(text, line) ? line : undefined;
}

/** What is left for the body. Lines of the header are dropped above its first line only. */
function bodyOf(
  text: string,
  parts: readonly Part[],
  title: Prose | undefined,
  date: Part | undefined,
  ledger: Ledger,
): BodyPart[] {
  let begun = false;
  return parts.map((part, index) => {
    if (part.type === 'taken' || part === title || part === date) return taken(part);
    if (part.type === 'labelled') return drop(part, 'repeated-label', ledger);
    const reason = begun ? undefined : reasonToDrop(text, part, parts[index + 1], title);
    if (reason) return drop(part, reason, ledger);
    begun = true;
    return part;
  });
}

function reasonToDrop(
  text: string,
  part: BodyPart,
  next: Part | undefined,
  title: Prose | undefined,
): Reason | undefined {
  if (part.type !== 'prose') return undefined;
  if (title && repeats(text, part, title)) return 'repeated-title';
  return isByline(text, part) ? 'byline' : feedLine(text, part, next);
}

/** Folding may lengthen or shorten a line, but hardly to twice its length. */
function repeats(text: string, line: Prose, title: Prose): boolean {
  const [length, titleLength] = [line.end - line.start, title.end - title.start];
  if (length > 2 * titleLength || titleLength > 2 * length) return false;
  return fold(text.slice(line.start, line.end)) === fold(text.slice(title.start, title.end));
}
