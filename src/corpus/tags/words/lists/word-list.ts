import { fold } from '../../../../arabic/fold.ts';

/** A closed list of Arabic words, in their key form. */
export type WordList = ReadonlySet<string>;

export function wordList(...lines: readonly string[]): WordList {
  return new Set(lines.flatMap((line) => line.split(' ')).map(fold));
}
