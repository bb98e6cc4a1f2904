import { repairMojibake } from '../../arabic/repair-mojibake.ts';
import type { Range } from './ledger.ts';

/** A text fit for reading: every line break one `\n`, damaged lines put right. */
export interface CleanText {
  readonly text: string;
  /** Where unit i stands in the raw text, and at the end the raw length; `undefined` where the raw text was clean. */
  readonly offsets: Uint32Array | undefined;
  /** The lines put right, as they lie in `text`. */
  readonly repaired: readonly Range[];
}

/** One line made fit, and where it begins in the raw text. */
interface CleanLine {
  readonly text: string;
  readonly rawStart: number;
  /** Where each unit lies in the raw line; `undefined` where it was clean. */
  readonly offsets: Uint32Array | undefined;
}

/** A letter of UTF-8 read as Windows-1256 or -1252: «ط§», «ظ„», «Ø§». Clean text has it seldom, and then loses only time. */
const DAMAGE = /[طظØÙ][\u0080-\u05ff\u2000-\u2fff]/;

const LINE = /([^\r\n]*)(\r\n?|\n|$)/gy;

/** Makes a text fit for reading. Most are so already, and are handed back untouched. */
export function cleanText(raw: string): CleanText {
  const damaged = DAMAGE.test(raw);
  if (!damaged && !raw.includes('\r')) return { text: raw, offsets: undefined, repaired: [] };
  const lines = cleanLines(raw, damaged);
  const text = lines.map((line) => line.text).join('\n');
  return { text, offsets: offsetsOf(lines, text.length, raw.length), repaired: repairedLines(lines) };
}

function cleanLines(raw: string, damaged: boolean): CleanLine[] {
  const lines: CleanLine[] = [];
  for (const { 1: line = '', 2: lineBreak, index } of raw.matchAll(LINE)) {
    const repaired = damaged ? repairMojibake(line) : undefined;
    lines.push({ text: repaired?.text ?? line, rawStart: index, offsets: repaired?.offsets });
    if (!lineBreak) break;
  }
  return lines;
}

function offsetsOf(lines: readonly CleanLine[], length: number, rawLength: number): Uint32Array {
  const offsets = new Uint32Array(length + 1);
  let at = 0;
  for (const line of lines) {
    // The unit behind a line's last one is its break, or the end of the text.
    for (let unit = 0; unit <= line.text.length; unit += 1) {
      offsets[at] = line.rawStart + (line.offsets?.[unit] ?? unit);
      at += 1;
    }
  }
  offsets[length] = rawLength;
  return offsets;
}

function repairedLines(lines: readonly CleanLine[]): Range[] {
  const repaired: Range[] = [];
  let start = 0;
  for (const { text, offsets } of lines) {
    const end = start + text.length;
    if (offsets) repaired.push({ start, end });
    start = end + 1;
  }
  return repaired;
}
