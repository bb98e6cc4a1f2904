import type { Part } from '../body/part.ts';
import type { Prose } from '../reading/next-line.ts';
import type { Range } from '../reading/ledger.ts';
import { isEnding } from './find-embeds.ts';
import type { Ending } from './find-embeds.ts';
import { endsSentence } from './start/word-before.ts';

/** A tweet's text that stands behind its attribution, and how many parts it takes. */
export interface TextBehind {
  readonly words: Range;
  readonly parts: number;
}

const TWEETED = /[#@]|https?:\/\/t\.co\/|pic\.(?:twitter|x)\.com\//;
const ADDRESS_AT_END = /https?:\/\/t\.co\/[A-Za-z0-9]+$/;

/** How much of a line's end is looked at. */
const NEAR = 300;

/**
 * One site prints the attribution above the text. It is taken so where the line before is plain prose, or there is none, and
 * the line behind ends in an address or a picture that no attribution of its own follows.
 */
export function findTextBehind(
  text: string,
  before: readonly Prose[],
  ending: Ending,
  [words, next]: readonly Part[],
): TextBehind | undefined {
  if (ending.type === 'picture' || words?.type !== 'prose' || words.glued) return undefined;
  const above = before.at(-1);
  if (above && !isPlainProse(text, above)) return undefined;
  if (isEnding(next)) return next.type === 'picture' ? { words, parts: 2 } : undefined;
  return ADDRESS_AT_END.test(text.slice(Math.max(words.start, words.end - NEAR), words.end))
    ? { words, parts: 1 }
    : undefined;
}

function isPlainProse(text: string, { start, end }: Range): boolean {
  return endsSentence(text, start, end) && !TWEETED.test(text.slice(Math.max(start, end - NEAR), end));
}
