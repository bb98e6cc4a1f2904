import { kindOf } from './character-kind.ts';
import type { Script } from './character-kind.ts';

/** A run of text between blanks, and what it says of a tweet that holds it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** What it spends of a tweet's 280 characters: an address 23, a picture nothing, a letter beyond the alphabets 2. */
  readonly weight: number;
  readonly holds: 'link' | 'tag' | undefined;
  /** The script of its first letter, where it is no address, tag or mention. */
  readonly script: Script | undefined;
}

const TAG = /[#＃@]/;
const ADDRESS = /https?:\/\/[!-~]+|(pic\.(?:twitter|x)\.com\/[A-Za-z0-9]+)/g;

/** The word that ends at `end`, looked for no further back than `floor`. */
export function wordBefore(text: string, end: number, floor: number): Word {
  let start = end;
  let weight = 0;
  let script: Script | undefined;
  let plain = true;
  while (start > floor) {
    const unit = text.charCodeAt(start - 1);
    const kind = kindOf(unit);
    if (kind === 'blank') break;
    start -= 1;
    weight += unit < WIDE ? 1 : weightOf(unit);
    if (kind === 'arabic' || kind === 'latin' || kind === 'other') script = kind;
    else if (kind === 'sign' || kind === 'dash') plain = false;
  }
  return plain ? { start, end, weight, holds: undefined, script } : withEntities(text, { start, end, weight, script });
}

/** A word with signs in it may hold an address, a tag or a mention; its letters are none of the text then. */
function withEntities(text: string, word: Omit<Word, 'holds'>): Word {
  const { start, end } = word;
  const value = text.slice(start, end);
  const weight = weightWithAddresses(value);
  if (weight !== undefined) return { start, end, weight, holds: 'link', script: undefined };
  if (TAG.test(value)) return { start, end, weight: word.weight, holds: 'tag', script: undefined };
  return { start, end, weight: word.weight, holds: undefined, script: word.script };
}

/** Below it, all that is written counts 1. */
const WIDE = 0x1100;

/** A letter beyond the alphabets counts 2, as of Chinese; so does an emoji, which has two units. */
function weightOf(unit: number): number {
  const isHalf = unit >= 0xd800 && unit < 0xe000;
  const isPunctuation = unit >= 0x2000 && unit < 0x2040;
  return isHalf || isPunctuation ? 1 : 2;
}

/** What a word with addresses in it weighs; `undefined` where it holds none. */
function weightWithAddresses(word: string): number | undefined {
  if (!word.includes('/')) return undefined;
  let weight = word.length;
  let found = false;
  for (const [address, picture] of word.matchAll(ADDRESS)) {
    weight += (picture ? 0 : 23) - address.length;
    found = true;
  }
  return found ? weight : undefined;
}

/** Whether what ends at `end` ends a sentence: a full stop, with closing marks behind it or none. */
export function endsSentence(text: string, start: number, end: number): boolean {
  let at = end - 1;
  while (at > start && kindOf(text.charCodeAt(at)) === 'quote') at -= 1;
  return kindOf(text.charCodeAt(at)) === 'stop';
}
