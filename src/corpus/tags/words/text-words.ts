import { fold } from '../../../arabic/fold.ts';
import { hashWord } from '../counts/phrase-hash.ts';
import { remember } from './remember.ts';

/** The words of a text in their key form, as hashes, in order. */
export interface TextWords {
  readonly hashes: readonly number[];
  /** Whether a line end or a punctuation mark stands before word i: no phrase reaches over it. */
  readonly afterBreak: readonly boolean[];
}

/** What lies between two spaces: mostly one word, and whether a mark stands at its end. */
interface Chunk extends TextWords {
  readonly endsInBreak: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Marks that do not part words: «#سلطان_النيادي» is a phrase of two. */
const JOINING_ONLY = /^[#_\s]*$/;

function readChunk(text: string): Chunk {
  const folded = fold(text);
  const hashes: number[] = [];
  const afterBreak: boolean[] = [];
  let end = 0;
  for (const { 0: word, index } of folded.matchAll(WORD)) {
    hashes.push(hashWord(word));
    afterBreak.push(!JOINING_ONLY.test(folded.slice(end, index)));
    end = index + word.length;
  }
  return { hashes, afterBreak, endsInBreak: !JOINING_ONLY.test(folded.slice(end)) };
}

const chunkOf = remember(1 << 16, readChunk);

interface Growing {
  readonly hashes: number[];
  readonly afterBreak: boolean[];
}

/** Adds the words of one text. Spaces part chunks; any other white space is left to the chunk, as it is rare. */
function addWords(text: string, { hashes, afterBreak }: Growing): void {
  for (const line of text.split('\n')) {
    let broken = true;
    for (const part of line.split(' ')) {
      const chunk = chunkOf(part);
      for (let at = 0; at < chunk.hashes.length; at += 1) {
        hashes.push(chunk.hashes[at]!);
        afterBreak.push((at === 0 && broken) || chunk.afterBreak[at]!);
      }
      broken = chunk.endsInBreak || (broken && chunk.hashes.length === 0);
    }
  }
}

/** The words of a text: runs of letters and digits after folding. Linear. */
export function textWords(text: string): TextWords {
  const words: Growing = { hashes: [], afterBreak: [] };
  addWords(text, words);
  return words;
}

/** The words of a headline and the body under it. */
export interface DocumentWords extends TextWords {
  /** How many of the first words are the headline's. */
  readonly titleLength: number;
}

export function documentWords(title: string | null, body: string): DocumentWords {
  const words: Growing = { hashes: [], afterBreak: [] };
  addWords(title ?? '', words);
  const titleLength = words.hashes.length;
  addWords(body, words);
  return { ...words, titleLength };
}
