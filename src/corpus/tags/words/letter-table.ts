import { fold } from '../../../arabic/fold.ts';

/** What a UTF-16 unit is to a reader of words; any larger number is the folded letter or digit it stands for. */
export const UNKNOWN = 0;
/** Ends a word, and no phrase reaches over it. */
export const MARK = 1;
/** Ends a word, and parts no phrase: white space, «#», «_». */
export const JOINS = 2;
/** Not there at all: marks over letters, tatweel, direction controls. */
export const DROPPED = 3;

/** The units that nearly all text is of: Latin, Greek, Cyrillic, Hebrew, Arabic; and general punctuation. */
const LETTERS_END = 0x700;
const PUNCTUATION = 0x2000;
const PUNCTUATION_END = 0x2070;

/** Its lower case depends on what stands around it. */
const SIGMA = 'Σ';

function classOf(unit: string): number {
  if (unit === '\n') return MARK;
  if (unit === SIGMA) return UNKNOWN;
  // Between two letters, so that white space is not trimmed away.
  const folded = fold(`x${unit}x`).slice(1, -1);
  if (folded === '') return DROPPED;
  if (/^[#_\s]+$/.test(folded)) return JOINS;
  if (!/[\p{L}\p{N}]/u.test(folded)) return MARK;
  return folded.length === 1 ? folded.charCodeAt(0) : UNKNOWN;
}

function makeTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const fill = (from: number, end: number): void => {
    for (let unit = from; unit < end; unit += 1) table[unit] = classOf(String.fromCharCode(unit));
  };
  fill(0, LETTERS_END);
  fill(PUNCTUATION, PUNCTUATION_END);
  return table;
}

/**
 * What every UTF-16 unit is, by `fold` itself: one look-up folds a unit and tells where words end. What does not fold unit
 * by unit, or is rare, is `UNKNOWN`.
 */
export const LETTER_TABLE: Uint16Array = makeTable();
