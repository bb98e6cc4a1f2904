import { dropBlank } from '../../reading/blank.ts';
import type { Prose } from '../../reading/cut-pieces.ts';
import { kindOf, scriptOf } from './character-kind.ts';
import type { Kind, Script } from './character-kind.ts';
import type { Tally } from './tally.ts';
import { endsSentence } from './word-before.ts';
import type { Word } from './word-before.ts';

/**
 * What speaks for and against a place as the start of a tweet's text: one answer to each question. None of them names a
 * word. Numbers are buckets of counts over the text from there on.
 */
export interface Clues {
  /** Whether the attribution has a line of its own, and what the place is: the start of a line, a start behind an embed, in a line. */
  readonly place: `${Form} ${'line' | 'glued' | 'within'}`;
  /** What stands before it on its line; in the second, only where the attribution shares the line. */
  readonly after: Before;
  readonly afterInline: Before;
  /** Whether the script changes there, in a line. */
  readonly turn: 'none' | 'after stop' | 'midway';
  /** The line above: whether it ends a sentence and how long it is, or that its script is not the document's. */
  readonly above: 'none' | 'foreign' | `${'stop' | 'open'} ${number}`;
  readonly aboveEnd: Before;
  readonly aboveScript: 'none' | 'same' | 'other';
  readonly aboveTag: 'none' | 'stop' | 'open';
  readonly aboveLink: 'none' | 'link';
  readonly aboveSign: 'none' | 'sign';
  readonly opens: Kind | 'tag' | 'mention' | 'link';
  readonly letters: 'none' | 'some';
  readonly weight: number;
  readonly stops: number;
  readonly breaksAfterStop: number;
  readonly breaksMidway: number;
  readonly turns: number;
  readonly links: number;
  readonly tags: number;
}

/** Whether a tweet's attribution has a line of its own. */
export type Form = 'own' | 'inline';

type Before = Kind | 'dots' | 'nothing';

const WEIGHTS = [12, 25, 50, 90, 140, 200, 250];
const LENGTHS = [30, 60, 120, 200, 300];
const bucket = (value: number, limits: readonly number[]): number => limits.filter((limit) => value >= limit).length;

const NOTHING_ABOVE = {
  above: 'none',
  aboveEnd: 'nothing',
  aboveScript: 'none',
  aboveTag: 'none',
  aboveLink: 'none',
  aboveSign: 'none',
} as const;

/** A look around a place: where it is, what is before it and what follows. */
export interface Place {
  readonly text: string;
  readonly word: Word;
  readonly line: Prose;
  readonly above: Prose | undefined;
  readonly form: Form;
  readonly home: Script;
  readonly tally: Tally;
}

/** The clues at the start of a word; `undefined` in a line where nothing hints that anything starts there. */
export function cluesAt(place: Place): Clues | undefined {
  const { text, word, line, form, tally } = place;
  const before = beforeOnLine(text, line, word.start);
  const within = before !== 'nothing';
  const turn = within ? turnAt(text, line, word.start, tally.script) : 'none';
  const opens = openingOf(text, word);
  if (within && turn === 'none' && !HINTS_BEFORE.has(before) && !HINTS_BEHIND.has(opens)) return undefined;
  return {
    place: `${form} ${within ? 'within' : line.glued ? 'glued' : 'line'}`,
    after: before,
    afterInline: form === 'inline' ? before : 'nothing',
    turn,
    ...(within ? NOTHING_ABOVE : aboveClues(place)),
    opens,
    letters: tally.script ? 'some' : 'none',
    weight: bucket(tally.weight, WEIGHTS),
    stops: Math.min(tally.stops, 4),
    breaksAfterStop: Math.min(tally.breaksAfterStop, 3),
    breaksMidway: Math.min(tally.breaksMidway, 3),
    turns: Math.min(tally.turns, 4),
    links: Math.min(tally.links, 2),
    tags: Math.min(tally.tags, 3),
  };
}

const HINTS_BEFORE: ReadonlySet<Before> = new Set(['stop', 'dots', 'comma', 'colon', 'quote', 'sign']);
const HINTS_BEHIND: ReadonlySet<Clues['opens']> = new Set(['tag', 'mention', 'sign', 'quote']);

function beforeOnLine(text: string, line: Prose, at: number): Before {
  return lastKind(text, line.start, dropBlank(text, line.start, at));
}

function lastKind(text: string, start: number, end: number): Before {
  if (end <= start) return 'nothing';
  const kind = kindOf(text.charCodeAt(end - 1));
  return kind === 'stop' && text[end - 1] === '.' && text[end - 2] === '.' ? 'dots' : kind;
}

function openingOf(text: string, { start, first }: Word): Clues['opens'] {
  const unit = text[start];
  if (unit === '#') return 'tag';
  if (unit === '@') return 'mention';
  return text.startsWith('http', start) || text.startsWith('pic.', start) ? 'link' : first;
}

/** How far back a letter is looked for that tells the script of what stands before. */
const NEAR = 40;

function scriptBefore(text: string, start: number, end: number): Script | undefined {
  for (let at = end - 1; at >= Math.max(start, end - NEAR); at -= 1) {
    const script = scriptOf(text.charCodeAt(at));
    if (script) return script;
  }
  return undefined;
}

function turnAt(text: string, line: Prose, at: number, script: Script | undefined): Clues['turn'] {
  const before = scriptBefore(text, line.start, at);
  if (!before || !script || before === script) return 'none';
  return endsSentence(text, line.start, dropBlank(text, line.start, at)) ? 'after stop' : 'midway';
}

const SIGN = /[\u{1f000}-\u{1ffff}\u2600-\u27bf]/u;

/** What the end of the line above says: whether it belongs to the text that starts below it. */
function aboveClues({ text, above, home, tally }: Place): Omit<typeof NOTHING_ABOVE, never> | AboveClues {
  if (!above) return NOTHING_ABOVE;
  const { start, end } = above;
  const words = text.slice(Math.max(start, end - 300), end);
  const script = scriptBefore(text, start, end);
  const how = endsSentence(text, start, end) ? 'stop' : 'open';
  return {
    above: script && script !== home ? 'foreign' : `${how} ${bucket(end - start, LENGTHS)}`,
    aboveEnd: lastKind(text, start, end),
    aboveScript: !script || !tally.script ? 'none' : script === tally.script ? 'same' : 'other',
    aboveTag: /[#@]/.test(words) ? how : 'none',
    aboveLink: /pic\.|t\.co\//.test(words) ? 'link' : 'none',
    aboveSign: SIGN.test(words) ? 'sign' : 'none',
  };
}

type AboveClues = Pick<Clues, 'above' | 'aboveEnd' | 'aboveScript' | 'aboveTag' | 'aboveLink' | 'aboveSign'>;
