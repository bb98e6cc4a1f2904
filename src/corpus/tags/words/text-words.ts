import { fold } from '../../../arabic/fold.ts';
import { hashWord, spread } from '../counts/phrase-hash.ts';
import { DROPPED, LETTER_TABLE, MARK, UNKNOWN } from './letter-table.ts';

/** The words of a text in their key form, as hashes, in order. */
export interface TextWords {
  readonly hashes: Int32Array;
  /** Whether a line end or a punctuation mark stands before word i (1 or 0): no phrase reaches over it. */
  readonly afterBreak: Uint8Array;
}

/** The words of a headline and the body under it. */
export interface DocumentWords extends TextWords {
  /** How many of the first words are the headline's. */
  readonly titleLength: number;
}

/** What lies between two spaces: mostly one word, and whether a mark stands at its end. */
interface Chunk {
  readonly hashes: readonly number[];
  readonly afterBreak: readonly boolean[];
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

const SPACE = 0x20;
const LINE_END = 0x0a;

/** Where the chunk around a unit ends: a chunk is the least that can be folded by itself. */
function chunkEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) !== SPACE && text.charCodeAt(end) !== LINE_END) end += 1;
  return end;
}

/** Words as they are read; used again for each text, for most are short and none is kept here. */
let hashes = new Int32Array(1 << 12);
let afterBreak = new Uint8Array(1 << 12);

function push(count: number, hash: number, broken: boolean): number {
  if (count === hashes.length) {
    const [fuller, longer] = [new Int32Array(count * 2), new Uint8Array(count * 2)];
    fuller.set(hashes);
    longer.set(afterBreak);
    [hashes, afterBreak] = [fuller, longer];
  }
  hashes[count] = hash;
  afterBreak[count] = broken ? 1 : 0;
  return count + 1;
}

/**
 * Reads the words of one text behind those already read, folding unit by unit; a chunk that holds a rare letter is folded
 * as a whole instead.
 *
 * @returns how many words there are now
 */
function read(text: string, before: number): number {
  let count = before;
  let broken = true;
  let hash = 0;
  let inWord = false;
  // What was known at the start of the chunk, should it have to be read again.
  let [start, countAtStart, brokenAtStart] = [0, count, broken];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const letter = LETTER_TABLE[unit]!;
    if (letter > DROPPED) {
      hash = Math.imul((inWord ? hash : 0x811c9dc5) ^ letter, 0x01000193);
      inWord = true;
      continue;
    }
    if (letter === DROPPED) continue;
    if (letter === UNKNOWN) {
      const end = chunkEnd(text, at);
      const chunk = readChunk(text.slice(start, end));
      [count, broken, inWord] = [countAtStart, brokenAtStart, false];
      for (let word = 0; word < chunk.hashes.length; word += 1) {
        count = push(count, chunk.hashes[word]!, (word === 0 && broken) || chunk.afterBreak[word]!);
      }
      broken = chunk.endsInBreak || (broken && chunk.hashes.length === 0);
      at = end - 1;
      continue;
    }
    if (inWord) {
      count = push(count, spread(hash) || 1, broken);
      [inWord, broken] = [false, false];
    }
    if (letter === MARK) broken = true;
    if (unit === SPACE || unit === LINE_END) {
      start = at + 1;
      countAtStart = count;
      brokenAtStart = broken;
    }
  }
  return inWord ? push(count, spread(hash) || 1, broken) : count;
}

/** The words of a text: runs of letters and digits after folding. Linear. */
export function textWords(text: string): TextWords {
  const count = read(text, 0);
  return { hashes: hashes.slice(0, count), afterBreak: afterBreak.slice(0, count) };
}

/** The words of a headline and of the texts under it. Linear: one step a letter. */
export function documentWords(title: string | null, body: string): DocumentWords {
  const titleLength = read(title ?? '', 0);
  const count = read(body, titleLength);
  return { hashes: hashes.slice(0, count), afterBreak: afterBreak.slice(0, count), titleLength };
}
