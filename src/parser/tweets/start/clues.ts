import { dropBlank } from '../../reading/blank.ts';
import type { Prose } from '../../reading/next-line.ts';
import { aboveClues } from './above-clues.ts';
import type { AboveClues } from './above-clues.ts';
import { beforeAt, scriptBefore } from './character-before.ts';
import type { Before } from './character-before.ts';
import { kindOf } from './character-kind.ts';
import type { Kind, Script } from './character-kind.ts';
import type { Tally } from './tally.ts';
import { endsSentence } from './word-before.ts';

/**
 * What speaks for and against a place as the start of a tweet's text: one answer to each question. None of them names a
 * word. Numbers are buckets of what the text would hold from there on.
 */
export interface Clues extends AboveClues {
  /** Whether the attribution has a line of its own, and what the place is: a line's start, a start behind an embed, in a line. */
  readonly place: (typeof OWN)[keyof typeof OWN] | (typeof INLINE)[keyof typeof INLINE];
  /** What stands before it on its line. */
  readonly after: Before;
  /** Whether the script changes there, in a line. */
  readonly turn: 'none' | 'after stop' | 'midway';
  readonly opens: Kind | 'tag' | 'mention' | 'link' | 'picture';
  /** Whether there are no words, but only addresses, tags and mentions: in whole lines, or at the end of one. */
  readonly wordless: 'no' | 'line' | 'within';
  /** Of the 280 characters of a tweet. */
  readonly weight: number;
  /** Sentences that end in a line; line breaks behind a sentence's end, and others. */
  readonly stops: number;
  readonly breaksAfterStop: number;
  readonly breaksMidway: number;
}

const OWN = { line: 'own line', glued: 'own glued', within: 'own within' } as const;
const INLINE = { line: 'inline line', glued: 'inline glued', within: 'inline within' } as const;

/** What is around the places of a line. */
export interface Surroundings {
  readonly text: string;
  readonly line: Prose;
  readonly above: Prose | undefined;
  /** No line break parts the tweet's text from its attribution. */
  readonly inline: boolean;
  /** The script of the document. */
  readonly home: Script;
}

/** Of 11,000 tweets that begin in a line, all but 60 follow one of these or change the script. */
const HINTS: ReadonlySet<Before> = new Set(['stop', 'quote', 'colon']);

/** The clues at the start of a word; `undefined` in a line where nothing hints that anything starts there. */
export function cluesAt(
  at: number,
  { text, line, above, inline, home }: Surroundings,
  tally: Tally,
): Clues | undefined {
  const before = beforeAt(text, line.start, at);
  const within = before !== 'nothing';
  if (within && before === tally.script) return undefined;
  const turn = within ? turnAt(text, line, at, tally.script) : 'none';
  if (within && turn === 'none' && !HINTS.has(before)) return undefined;
  const over = aboveClues(text, within ? undefined : above, home, tally.script);
  const position = within ? 'within' : line.glued ? 'glued' : 'line';
  return {
    place: (inline ? INLINE : OWN)[position],
    after: before,
    turn,
    above: over.above,
    aboveEnd: over.aboveEnd,
    aboveScript: over.aboveScript,
    aboveTag: over.aboveTag,
    aboveSign: over.aboveSign,
    opens: openingOf(text, at),
    wordless: wordlessOf(tally, within),
    weight: weightClass(tally.weight),
    stops: Math.min(tally.stops, 4),
    breaksAfterStop: Math.min(tally.breaksAfterStop, 3),
    breaksMidway: Math.min(tally.breaksMidway, 3),
  };
}

function wordlessOf({ script }: Tally, within: boolean): Clues['wordless'] {
  if (script) return 'no';
  return within ? 'within' : 'line';
}

const WEIGHTS = [12, 25, 50, 90, 140, 200, 250, Infinity];
const weightClass = (weight: number): number => WEIGHTS.findIndex((limit) => weight < limit);

function turnAt(text: string, line: Prose, at: number, script: Script | undefined): Clues['turn'] {
  const before = scriptBefore(text, line.start, at);
  if (!before || !script || before === script) return 'none';
  return endsSentence(text, line.start, dropBlank(text, line.start, at)) ? 'after stop' : 'midway';
}

function openingOf(text: string, at: number): Clues['opens'] {
  const first = text[at];
  if (first === '#') return 'tag';
  if (first === '@') return 'mention';
  if (text.startsWith('pic.', at)) return 'picture';
  return text.startsWith('http', at) ? 'link' : kindOf(text.charCodeAt(at));
}
