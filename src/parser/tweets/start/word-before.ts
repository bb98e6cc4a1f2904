import { isBlank } from '../../reading/blank.ts';
import { kindOf, scriptOf } from './character-kind.ts';
import type { Kind, Script } from './character-kind.ts';

/** A run of text between blanks, and what it says of a tweet that holds it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** What it spends of a tweet's 280 characters: an address 23, a picture nothing, a letter beyond the alphabets 2. */
  readonly weight: number;
  readonly holds: 'link' | 'tag' | undefined;
  readonly first: Kind;
  /** The script of its first letter, where it is no address, tag or mention. */
  readonly script: Script | undefined;
  /** A full stop ends it, or one and a closing quotation mark. */
  readonly ends: boolean;
}

const ADDRESS = /https?:\/\/[!-~]+|(pic\.(?:twitter|x)\.com\/[A-Za-z0-9]+)/g;
const TAG = /[#＃@]/;

/** The word that ends at `end`, looked for no further back than `floor`. */
export function wordBefore(text: string, end: number, floor: number): Word {
  let start = end;
  while (start > floor && !isBlank(text.charCodeAt(start - 1))) start -= 1;
  const value = text.slice(start, end);
  const isAddress = value.includes('://') || value.includes('pic.');
  const holds = isAddress ? 'link' : TAG.test(value) ? 'tag' : undefined;
  return {
    start,
    end,
    weight: isAddress ? weightWithAddresses(value) : weightOf(value),
    holds,
    first: kindOf(value.charCodeAt(0)),
    script: holds ? undefined : firstScript(value),
    ends: endsSentence(text, start, end),
  };
}

function weightWithAddresses(value: string): number {
  return weightOf(value.replace(ADDRESS, (_, picture) => (picture ? '' : 'x'.repeat(23))));
}

function weightOf(value: string): number {
  let weight = 0;
  for (let at = 0; at < value.length; at += 1) {
    const unit = value.charCodeAt(at);
    weight += unit >= 0x1100 && unit < 0xd800 && (unit < 0x2000 || unit > 0x203f) ? 2 : 1;
  }
  return weight;
}

function firstScript(value: string): Script | undefined {
  for (let at = 0; at < value.length; at += 1) {
    const script = scriptOf(value.charCodeAt(at));
    if (script) return script;
  }
  return undefined;
}

/** Whether what ends at `end` ends a sentence: a full stop, with closing marks behind it or none. */
export function endsSentence(text: string, start: number, end: number): boolean {
  let at = end - 1;
  while (at > start && kindOf(text.charCodeAt(at)) === 'quote') at -= 1;
  return kindOf(text.charCodeAt(at)) === 'stop';
}
