import type { ParsedDocument } from '../../schema/document.ts';
import { withinTime } from './within-time.ts';

/** The most lines of a document, and the most paragraphs and tweets it may turn out to have: a long article has some hundred. */
const MAX_LINES = 100_000;
const MAX_BLOCKS = 10_000;

/** Units of text from which on a document is watched: it takes longer than the watch costs. */
const WATCHED = 64 * 1024;

/** The shortest time that a document may take, in milliseconds, so that a busy machine leaves out nothing. */
const PATIENCE = 10_000;
/** Units of text that are read in a millisecond at the least: an eighth of what the slowest text known to us needs. */
const PACE = 400;

const timeFor = (units: number): number => Math.max(PATIENCE, Math.ceil(units / PACE));

/**
 * Parses a text unless that costs more time or memory than any article does: with the largest document allowed, what it may cost is known, and one
 * document can stop no pile.
 *
 * @param allowed the longest that it may take, in milliseconds
 * @returns a few words about what there is too much of, where it was cut off
 */
export function withinBounds(
  text: string,
  parse: () => ParsedDocument,
  allowed: (units: number) => number = timeFor,
): ParsedDocument | string {
  if (text.length < WATCHED) return parse();
  const lines = countLines(text);
  if (lines > MAX_LINES) return `${lines} lines of at most ${MAX_LINES}`;
  const time = allowed(text.length);
  const document = withinTime(time, parse);
  if (!document) return `more than ${time / 1000} s`;
  const blocks = [document, ...document.related].reduce((sum, each) => sum + each.blocks.length, 0);
  return blocks > MAX_BLOCKS ? `${blocks} paragraphs and tweets of at most ${MAX_BLOCKS}` : document;
}

const [LINE_FEED, CARRIAGE_RETURN] = [0x0a, 0x0d];

function countLines(text: string): number {
  let count = 1;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED || (unit === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) count += 1;
  }
  return count;
}
