import { NO_WORDS, phraseOf, withWord } from '../counts/phrase-hash.ts';
import { type LineWord, tagLineWords } from './tag-line.ts';

/** Whether words `[start, end)` of a line are a tag that the owner vouches for. */
export type Vocabulary = (words: readonly LineWord[], start: number, end: number) => boolean;

/** The owner's tags, one a line of `content/tags.txt`; spelling variants of one tag are one. */
export function vocabularyOf(tags: readonly string[]): Vocabulary {
  const known = new Set(tags.map((tag) => phraseOf(tagLineWords(tag).map(({ hash }) => hash))));
  if (known.size === 0) return () => false;
  return (words, start, end) => {
    let phrase = NO_WORDS;
    for (let at = start; at < end; at += 1) phrase = withWord(phrase, words[at]?.hash ?? 0);
    return known.has(phrase);
  };
}
