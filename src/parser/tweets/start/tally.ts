import type { Prose } from '../../reading/next-line.ts';
import type { Script } from './character-kind.ts';
import { endsSentence } from './word-before.ts';
import type { Word } from './word-before.ts';

/** What a text holds from a place to its end; it grows as the place moves back. */
export interface Tally {
  /** Of the 280 characters that a tweet may spend. */
  weight: number;
  /** Full stops with more text behind them on their line. */
  stops: number;
  /** Line breaks behind a full stop, and others. */
  breaksAfterStop: number;
  breaksMidway: number;
  /** The script of its first letters; `undefined` where it has none but in addresses, tags and mentions. */
  script: Script | undefined;
}

export const newTally = (): Tally => ({
  weight: -1,
  stops: 0,
  breaksAfterStop: 0,
  breaksMidway: 0,
  script: undefined,
});

/** Adds the word before, and the blank that parts it from the rest. */
export function addWord(text: string, tally: Tally, word: Word, line: Prose): void {
  tally.weight += word.weight + 1;
  if (word.end < line.end && endsSentence(text, word.start, word.end)) tally.stops += 1;
  tally.script = word.script ?? tally.script;
}

/** Adds the line break behind the line before. */
export function addBreak(text: string, tally: Tally, { start, end }: Prose): void {
  if (endsSentence(text, start, end)) tally.breaksAfterStop += 1;
  else tally.breaksMidway += 1;
}
