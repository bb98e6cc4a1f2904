import { letterCounts } from './mojibake/letter-counts.ts';
import { undoDamage } from './mojibake/undo-damage.ts';
import type { Undone } from './mojibake/undo-damage.ts';

/** A line put right. */
export interface Repaired {
  readonly text: string;
  /** Where each unit of `text`, and its end, lies in the damaged line; one longer than `text`, never falling. */
  readonly offsets: Uint32Array;
}

/**
 * What clean lines hardly ever have: the first byte of a character beside a later one that is a rare sign, as Windows-1256 shows
 * them; and damaged «», hard spaces, ××, presentation forms, emoji and Latin words.
 */
const SIGN = /[آ-غ×م-يà-ïً][¢-ª¬-º¼-ˆ‚„†‡‰-™]|آ[\u00a0«»]|أ—أ|ï[؛»]|ً[ں\u200c]|[A-Za-z][أؤإ]/;

/** Fewer characters than this prove nothing where a part of the line is clean or was lost. */
const ENOUGH = 3;

/**
 * Puts right a line whose UTF-8 was read as Windows-1256, once or twice: «ط§ظ„ط³ظ„ط§ظ…» is «السلام». Of a line damaged in part
 * (a label left clean, direction marks around it) the clean part stays as it is.
 *
 * A line is changed only where its damage explains more than half of what is not ASCII in it, and the letters that
 * come of it are more usual ones. Text damaged in another way is never guessed at: see `looksLikeMojibake`.
 *
 * @param line without line ends, best not trimmed yet: the hard space at its end may be half of a letter
 * @returns `undefined` where the line is clean, or cannot be put right surely
 * Cost: on a clean line, one search for signs that it does not have.
 */
export function repairMojibake(line: string): Repaired | undefined {
  const once = undo(line);
  if (!once) return undefined;
  const twice = undo(once.text);
  if (twice && isLikelier(twice, line)) {
    return { text: twice.text, offsets: twice.offsets.map((at) => once.offsets[at] ?? 0) };
  }
  return isLikelier(once, line) ? once : undefined;
}

/** The line with its damage undone, where that is enough of it not to be a few signs quoted. */
function undo(line: string): Undone | undefined {
  if (!SIGN.test(line)) return undefined;
  const undone = undoDamage(line);
  const { whole, lost, explained, clean } = undone;
  const all = lost === 0 && clean === 0;
  return all || (whole >= ENOUGH && explained > clean) ? undone : undefined;
}

/** Whether more of the letters are usual ones than before; where none are Arabic any more, whether chance is ruled out. */
function isLikelier({ text, sure }: Undone, line: string): boolean {
  const after = letterCounts(text);
  if (after.letters === 0) return sure;
  const before = letterCounts(line);
  return after.usual * before.letters > before.usual * after.letters;
}
