import { fold } from './fold.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text in their key form: runs of letters and digits, in order, repeats kept. */
export function foldedWords(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}
