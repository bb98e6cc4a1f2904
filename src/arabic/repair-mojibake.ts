import { damagedRuns } from './damaged-runs.ts';
import type { DamagedRun } from './damaged-runs.ts';

/** A line put right. */
export interface Repaired {
  readonly text: string;
  /** Where each unit of `text`, and its end, lies in the damaged line; one longer than `text`, never falling. */
  readonly offsets: Uint32Array;
}

/** What the later bytes of UTF-8 look like in Windows-1256 and clean lines hardly ever have. */
const ODD = /[€‚ƒ„†‡ˆ‰‹Œ›œ™¢£¤¥¦§¨©¬®¯°±²³´µ¶¸¹¼½¾]/;

const LETTER = /[\u0620-\u064a\u066e-\u06d5\u06ee\u06ef\u06fa-\u06ff\ufb50-\ufdff\ufe70-\ufefc]/g;
/** What Arabic, Persian and Urdu are mostly written in. In damaged text nearly all letters are other ones, ط and ظ. */
const FREQUENT = /[اأإآءئؤىيوةهنملكقفعسشصردجحبتیکہے\ufb50-\ufdff\ufe70-\ufefc]/g;

/** Damage was seen done twice; three times never. */
const MOST_TIMES = 2;

/** Fewer characters than this prove nothing where a part of the line is clean or was lost. */
const ENOUGH = 3;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;
const total = (runs: readonly DamagedRun[], of: (run: DamagedRun) => number): number =>
  runs.reduce((sum, run) => sum + of(run), 0);

/**
 * Puts right a line whose UTF-8 was read as Windows-1256: «ط§ظ„ط³ظ„ط§ظ…» is «السلام». Of a line damaged in part (a label left
 * clean, direction marks around it) the clean part stays as it is.
 *
 * A line is changed only where its damage explains more than half of its letters, and the letters that come of it are
 * frequent ones. Text damaged in another way is never guessed at: see `looksLikeMojibake`.
 *
 * @param line without line ends, and not trimmed yet: the hard space at its end may be half of a letter
 * @returns `undefined` where the line is clean, or cannot be put right surely
 * Cost: on a clean line, one search for signs that it does not have.
 */
export function repairMojibake(line: string): Repaired | undefined {
  let repaired = repairOnce(line);
  for (let times = 1; repaired && times < MOST_TIMES; times += 1) {
    const again = repairOnce(repaired.text);
    if (!again) break;
    const { offsets } = repaired;
    repaired = { text: again.text, offsets: again.offsets.map((at) => offsets[at] ?? 0) };
  }
  return repaired;
}

function repairOnce(line: string): Repaired | undefined {
  if (!ODD.test(line)) return undefined;
  const runs = damagedRuns(line);
  if (runs.length === 0 || !explains(line, runs)) return undefined;
  const repaired = splice(line, runs);
  return isLikelier(repaired.text, line, runs) ? repaired : undefined;
}

/** Whether the damage is enough of the line not to be a few signs quoted in it. */
function explains(line: string, runs: readonly DamagedRun[]): boolean {
  const letters = count(line, LETTER);
  const explained = total(runs, (run) => count(line.slice(run.start, run.end), LETTER));
  const lost = total(runs, (run) => run.lost);
  if (explained === letters && lost === 0) return true;
  return 2 * explained > letters && total(runs, (run) => run.whole) >= ENOUGH;
}

/** Whether the letters are more usual ones than before; where none are Arabic any more, whether chance is ruled out. */
function isLikelier(text: string, line: string, runs: readonly DamagedRun[]): boolean {
  const letters = count(text, LETTER);
  if (letters === 0) return runs.some((run) => run.sure);
  return count(text, FREQUENT) * count(line, LETTER) > count(line, FREQUENT) * letters;
}

/** The line with its runs put right. */
function splice(line: string, runs: readonly DamagedRun[]): Repaired {
  const offsets: number[] = [];
  let [text, at] = ['', 0];
  const keepUntil = (end: number): void => {
    text += line.slice(at, end);
    for (; at < end; at += 1) offsets.push(at);
  };
  for (const run of runs) {
    keepUntil(run.start);
    text += run.text;
    for (const offset of run.offsets) offsets.push(offset);
    at = run.end;
  }
  keepUntil(line.length);
  return { text, offsets: Uint32Array.from([...offsets, line.length]) };
}
