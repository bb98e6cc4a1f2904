import { looksLikeMojibake } from '../../arabic/looks-like-mojibake.ts';
import { repairMojibake } from '../../arabic/repair-mojibake.ts';
import type { Range } from './ledger.ts';

/** A text fit for reading: every line break one `\n`, damaged lines put right. */
export interface CleanText {
  readonly text: string;
  /** Where unit i stands in the raw text, and at the end the raw length; `undefined` where the raw text was clean. */
  readonly offsets: Uint32Array | undefined;
  /** The damaged lines, as they lie in `text`: put right, or past repair. */
  readonly damaged: readonly DamagedLine[];
}

export interface DamagedLine extends Range {
  readonly repaired: boolean;
}

/** One line made fit, and where it begins in the raw text. */
interface CleanLine {
  readonly text: string;
  readonly rawStart: number;
  /** Where each unit lies in the raw line; `undefined` where it was clean. */
  readonly offsets: Uint32Array | undefined;
  readonly beyondRepair: boolean;
}

/**
 * A letter of UTF-8 read as Windows-1256, -1252 or -874: «ط§», «Ø§», «ุง»; or a curly quote or an emoji, «â€œ», «ًںک€». Clean
 * text has it seldom, and then loses only time.
 */
const DAMAGE = /[طظØÙâุู][\u0080-\u05ff\u0e01-\u0e2e\u2000-\u2fff]|ًں/;

const LINE = /([^\r\n]*)(\r\n?|\n|$)/gy;

/** Makes a text fit for reading. Most are so already, and are handed back untouched. */
export function cleanText(raw: string): CleanText {
  const damaged = DAMAGE.test(raw);
  if (!damaged && !raw.includes('\r')) return { text: raw, offsets: undefined, damaged: [] };
  const lines = cleanLines(raw, damaged);
  const text = lines.map((line) => line.text).join('\n');
  return { text, offsets: offsetsOf(lines, text.length, raw.length), damaged: damagedLines(lines) };
}

function cleanLines(raw: string, damaged: boolean): CleanLine[] {
  const lines: CleanLine[] = [];
  for (const { 1: line = '', 2: lineBreak, index } of raw.matchAll(LINE)) {
    const repaired = damaged ? repairMojibake(line) : undefined;
    const beyondRepair = damaged && !repaired && looksLikeMojibake(line);
    lines.push({ text: repaired?.text ?? line, rawStart: index, offsets: repaired?.offsets, beyondRepair });
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

function damagedLines(lines: readonly CleanLine[]): DamagedLine[] {
  const damaged: DamagedLine[] = [];
  let start = 0;
  for (const { text, offsets, beyondRepair } of lines) {
    const end = start + text.length;
    if (offsets || beyondRepair) damaged.push({ start, end, repaired: !beyondRepair });
    start = end + 1;
  }
  return damaged;
}
