import { fold } from '../../../arabic/fold.ts';
import { hashWord, phraseOf } from '../counts/phrase-hash.ts';
import { remember } from './remember.ts';
import { textWords } from './text-words.ts';
import { WORD_KINDS, wordKind, type WordKind } from './word-kind.ts';

/** Which letters a word is typed with: «ی» and «ک» of a Persian keyboard, «ي» and «ك» of an Arabic one, or neither. */
export type Keyboard = 'persian' | 'arabic' | 'either';

/** One word of a tag line: a run without white space. */
export interface LineWord {
  /** As written. */
  readonly text: string;
  /** Its key form. */
  readonly folded: string;
  /** The hashes of the runs of letters and digits in it; mostly one, two in «كوفيد-19». */
  readonly hashes: readonly number[];
  /** Those runs as one phrase. */
  readonly hash: number;
  /** The hashes that its first run has in a text where a one-letter particle is written on to it: «والحرب», «للحرب». */
  readonly prefixed: readonly number[];
  /** The hash of its first run without the و it begins with; `undefined` where it begins with another letter. */
  readonly bare: number | undefined;
  readonly kind: WordKind;
  /** The place of its kind among all kinds. */
  readonly kindNumber: number;
  readonly keyboard: Keyboard;
  /** Whether the line itself marks a cut before this word. */
  readonly cutBefore: boolean;
}

const SEPARATOR = /(?<!\p{N})[،,؛;|·•#\n]|[،,؛;|·•#\n](?!\p{N})/gu;

function keyboardOf(text: string): Keyboard {
  if (/[یک]/.test(text)) return 'persian';
  return /[يكىئ]/.test(text) ? 'arabic' : 'either';
}

/** «And», «so», «by», «for», «as». */
const PARTICLES = ['و', 'ف', 'ب', 'ل', 'ك'];

function prefixedForms(word: string): string[] {
  const forms = PARTICLES.map((particle) => particle + word);
  return word.startsWith('ال') ? [...forms, `ل${word.slice(1)}`] : forms;
}

function readWord(text: string, cutBefore: boolean): LineWord {
  const folded = fold(text);
  const hashes = Array.from(textWords(text).hashes);
  const kind = wordKind(folded);
  const first = /[\p{L}\p{N}]+/u.exec(folded)?.[0] ?? '';
  return {
    text,
    folded,
    hashes,
    hash: phraseOf(hashes),
    prefixed: first === '' ? [] : prefixedForms(first).map((form) => hashWord(form)),
    bare: /^و../.test(first) ? hashWord(first.slice(1)) : undefined,
    kind,
    kindNumber: WORD_KINDS.indexOf(kind),
    keyboard: keyboardOf(text),
    cutBefore,
  };
}

const REMEMBERED = 1 << 16;
const innerWord = remember(REMEMBERED, (text) => readWord(text, false));
const firstWord = remember(REMEMBERED, (text) => readWord(text, true));

/**
 * The words of a tag line, in order, with the cuts that the line itself marks: a comma, semicolon, bar, middle dot, number
 * sign, or a mark that stands alone. A comma inside a number is none.
 */
export function tagLineWords(tagLine: string): LineWord[] {
  const words: LineWord[] = [];
  let cut = true;
  for (const part of tagLine.replace(SEPARATOR, ' | ').split(/\s+/)) {
    if (part === '') continue;
    const word: LineWord = cut ? firstWord(part) : innerWord(part);
    cut = word.hashes.length === 0;
    if (!cut) words.push(word);
  }
  return words;
}
