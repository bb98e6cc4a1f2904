import { phraseOf } from '../counts/phrase-hash.ts';
import { type LineWord, tagLineWords } from './tag-line.ts';

/** Whether words `[start, end)` of a line are a tag that the owner vouches for. */
export type Vocabulary = (words: readonly LineWord[], start: number, end: number) => boolean;

const hashesOf = (words: readonly LineWord[], start = 0, end = words.length): number =>
  phraseOf(words.slice(start, end).map(({ hash }) => hash));

/** The owner's tags, one a line of `content/tags.txt`; spelling variants of one tag are one. */
export function vocabularyOf(tags: readonly string[]): Vocabulary {
  const known = new Set(tags.map((tag) => hashesOf(tagLineWords(tag))));
  return (words, start, end) => known.size > 0 && known.has(hashesOf(words, start, end));
}
