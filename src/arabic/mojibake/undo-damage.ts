import { sequenceAt } from './utf8-sequence.ts';
import type { Sequence } from './utf8-sequence.ts';

/** A line with every damaged run put right, and how much of it speaks for that. */
export interface Undone {
  readonly text: string;
  /** Where each unit of `text`, and its end, lies in the damaged line; one longer than `text`, never falling. */
  readonly offsets: Uint32Array;
  /** How many characters came of the damage with every byte there. */
  readonly whole: number;
  /** How many had their last byte put back. */
  readonly lost: number;
  /** Units, beyond ASCII, that are in damaged runs, and that are in clean ones. */
  readonly explained: number;
  readonly clean: number;
  /** Whether chance is ruled out: characters in a row, one of three bytes, one inside a Latin word, «آ» before a sign. */
  readonly sure: boolean;
}

/** What is written while a line is read; it never gets longer than the line. */
interface Draft {
  readonly line: string;
  readonly units: Uint16Array;
  readonly offsets: Uint32Array;
  /** How many units are written. */
  length: number;
  whole: number;
  lost: number;
  explained: number;
  clean: number;
  sure: boolean;
}

const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
const LATIN = /[a-z]/i;

/** The longest list of units that every engine takes as arguments. */
const CHUNK = 4096;

/**
 * Reads a line as UTF-8 that was taken for Windows-1256. A run of characters beyond ASCII is damaged as a whole or not at all:
 * with one letter in it that is no UTF-8 it is clean, and stays. So do marks and spaces that are no UTF-8.
 */
export function undoDamage(line: string): Undone {
  const draft: Draft = {
    line,
    units: new Uint16Array(line.length),
    offsets: new Uint32Array(line.length + 1),
    length: 0,
    whole: 0,
    lost: 0,
    explained: 0,
    clean: 0,
    sure: false,
  };
  for (let at = 0; at < line.length;) {
    if (line.charCodeAt(at) < 0x80) at = keep(draft, at, at + 1);
    else at = readRun(draft, at);
  }
  const { length, whole, lost, explained, clean, sure } = draft;
  const offsets = draft.offsets.slice(0, length + 1);
  offsets[length] = line.length;
  return { text: textOf(draft.units.subarray(0, length)), offsets, whole, lost, explained, clean, sure };
}

/** Reads one run, from its first character on; gives back where the next one may begin. */
function readRun(draft: Draft, start: number): number {
  const { line, length: mark } = draft;
  let [at, whole, likely, doubtful, telling] = [start, 0, 0, 0, false];
  while (at < line.length && line.charCodeAt(at) >= 0x80) {
    const sequence = sequenceAt(line, at);
    if (!sequence) {
      if (LETTER_OR_MARK.test(line.charAt(at))) return keepRun(draft, start, mark);
      at = keep(draft, at, at + 1);
      continue;
    }
    write(draft, sequence, at);
    if (sequence.finding === 'whole') whole += 1;
    else if (sequence.finding === 'likely') likely += 1;
    else doubtful += 1;
    telling ||= sequence.finding === 'whole' && (sequence.length > 2 || sequence.codePoint < 0xc0);
    at += sequence.length;
  }
  if (whole + likely + doubtful === 0) return at;
  const inWord = LATIN.test(line.charAt(start - 1) + line.charAt(at));
  if (doubtful > whole && !inWord) return keepRun(draft, start, mark);
  draft.whole += whole;
  draft.lost += likely + doubtful;
  draft.explained += at - start;
  draft.sure ||= telling || whole > 1 || (inWord && whole > 0);
  return at;
}

/** Takes back what was made of a run, and keeps it as it is. */
function keepRun(draft: Draft, start: number, mark: number): number {
  let end = start;
  while (end < draft.line.length && draft.line.charCodeAt(end) >= 0x80) end += 1;
  draft.length = mark;
  draft.clean += end - start;
  return keep(draft, start, end);
}

function keep(draft: Draft, start: number, end: number): number {
  for (let at = start; at < end; at += 1) writeUnit(draft, draft.line.charCodeAt(at), at);
  return end;
}

function write(draft: Draft, { codePoint }: Sequence, at: number): void {
  if (codePoint < 0x10000) return writeUnit(draft, codePoint, at);
  writeUnit(draft, 0xd7c0 + (codePoint >> 10), at);
  writeUnit(draft, 0xdc00 + (codePoint & 0x3ff), at);
}

function writeUnit(draft: Draft, unit: number, at: number): void {
  draft.offsets[draft.length] = at;
  draft.units[draft.length] = unit;
  draft.length += 1;
}

function textOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK) {
    // Spread out, typed arrays take eight times as long.
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(at, at + CHUNK));
  }
  return text;
}
