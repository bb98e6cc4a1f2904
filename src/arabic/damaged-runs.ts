import { sequenceAt } from './utf8-sequence.ts';

/** A stretch of a line that reads as UTF-8 taken for Windows-1256, and what it was. */
export interface DamagedRun {
  /** Where it lies in the line, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where each unit of `text` begins in the line. */
  readonly offsets: readonly number[];
  /** How many characters came of it with every byte there. */
  readonly whole: number;
  /** How many had their last byte put back. */
  readonly lost: number;
  /** Whether chance is out of the question: several characters in a row, one of three bytes, a Latin letter in a word. */
  readonly sure: boolean;
}

const BEYOND_ASCII = /[^\0-\x7f]+/g;
const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
const LATIN = /[a-z]/i;

/** «ط» alone was «ح» where the soft hyphen was dropped. */
const LONE_HAH = /^ط+$/;

/**
 * The damaged runs of a line, in order. A run lies between ASCII characters and is damaged as a whole or not at all, so that a
 * clean word is never touched: with one letter that is no UTF-8 it is clean. Marks and spaces in it stay as they are.
 */
export function damagedRuns(line: string): DamagedRun[] {
  const runs: DamagedRun[] = [];
  BEYOND_ASCII.lastIndex = 0;
  for (let match = BEYOND_ASCII.exec(line); match; match = BEYOND_ASCII.exec(line)) {
    const run = damagedRun(line, match.index, BEYOND_ASCII.lastIndex);
    if (!run) continue;
    runs.push(run);
    BEYOND_ASCII.lastIndex = run.end;
  }
  return runs;
}

function damagedRun(line: string, start: number, until: number): DamagedRun | undefined {
  const offsets: number[] = [];
  let [text, at, whole, lost, long] = ['', start, 0, 0, false];
  while (at < until) {
    const sequence = sequenceAt(line, at);
    const character = sequence ? String.fromCodePoint(sequence.codePoint) : line.charAt(at);
    if (!sequence && LETTER_OR_MARK.test(character)) return undefined;
    if (sequence?.whole) whole += 1;
    else if (sequence) lost += 1;
    long ||= (sequence?.whole ?? false) && (sequence?.length ?? 0) > 2;
    text += character;
    for (let unit = 0; unit < character.length; unit += 1) offsets.push(at);
    at += sequence?.length ?? 1;
  }
  const inWord = LATIN.test(line.charAt(start - 1) + line.charAt(at));
  const believed = lost <= whole || inWord || LONE_HAH.test(line.slice(start, at));
  if (whole + lost === 0 || !believed) return undefined;
  return { start, end: at, text, offsets, whole, lost, sure: long || whole > 1 || (inWord && whole > 0) };
}
