import type { Prose } from '../../reading/cut-pieces.ts';
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
  /** Changes between scripts. */
  turns: number;
  links: number;
  tags: number;
  /** The script of its first letters; `undefined` where it has none but in addresses, tags and mentions. */
  script: Script | undefined;
}

export const newTally = (): Tally => ({
  weight: -1,
  stops: 0,
  breaksAfterStop: 0,
  breaksMidway: 0,
  turns: 0,
  links: 0,
  tags: 0,
  script: undefined,
});

/** Adds the word before, and the blank that parts it from the rest. */
export function addWord(tally: Tally, word: Word, line: Prose): void {
  tally.weight += word.weight + 1;
  if (word.ends && word.end < line.end) tally.stops += 1;
  if (word.holds === 'link') tally.links += 1;
  if (word.holds === 'tag') tally.tags += 1;
  if (!word.script) return;
  if (tally.script && tally.script !== word.script) tally.turns += 1;
  tally.script = word.script;
}

/** Adds the line break behind the line before. */
export function addBreak(text: string, tally: Tally, { start, end }: Prose): void {
  if (endsSentence(text, start, end)) tally.breaksAfterStop += 1;
  else tally.breaksMidway += 1;
}
