import { fold } from '../../../arabic/fold.ts';
import { hashWord, NO_WORDS, withWord } from '../counts/phrase-hash.ts';
import { textWords } from './text-words.ts';
import { wordKind, type WordKind } from './word-kind.ts';

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
  readonly kind: WordKind;
  readonly keyboard: Keyboard;
  /** Whether the line itself marks a cut before this word. */
  readonly cutBefore: boolean;
}

const SEPARATOR = /(?<!\p{N})[،,؛;|·•#\n]|[،,؛;|·•#\n](?!\p{N})/gu;
const NOT_A_WORD = /^[^\p{L}\p{N}]+$/u;

function keyboardOf(text: string): Keyboard {
  if (/[یک]/.test(text)) return 'persian';
  return /[يكىئ]/.test(text) ? 'arabic' : 'either';
}

/** «And», «so», «by», «for», «as». */
const PARTICLES = ['و', 'ف', 'ب', 'ل', 'ك'];

function prefixedHashes(folded: string): number[] {
  const first = /[\p{L}\p{N}]+/u.exec(folded)?.[0];
  if (!first) return [];
  const forms = PARTICLES.map((particle) => particle + first);
  if (first.startsWith('ال')) forms.push(`ل${first.slice(1)}`);
  return forms.map((form) => hashWord(form));
}

function lineWord(text: string, cutBefore: boolean): LineWord {
  const folded = fold(text);
  const { hashes } = textWords(text);
  const hash = hashes.reduce(withWord, NO_WORDS);
  return {
    text,
    folded,
    hashes,
    hash,
    prefixed: prefixedHashes(folded),
    kind: wordKind(folded),
    keyboard: keyboardOf(text),
    cutBefore,
  };
}

/**
 * The words of a tag line, in order, with the cuts that the line itself marks: a comma, semicolon, bar, middle dot, number
 * sign, or a mark that stands alone. A comma inside a number is none.
 */
export function tagLineWords(tagLine: string): LineWord[] {
  const words: LineWord[] = [];
  let cut = true;
  for (const part of tagLine.replace(SEPARATOR, ' | ').split(/\s+/)) {
    if (part === '') continue;
    if (NOT_A_WORD.test(part)) {
      cut = true;
      continue;
    }
    words.push(lineWord(part, cut));
    cut = false;
  }
  return words;
}
