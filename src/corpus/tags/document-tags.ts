import type { DocumentTag } from '../../schema/article.ts';
import { phraseOf } from './counts/phrase-hash.ts';
import type { CutTag } from './cut-line.ts';
import type { ReadLine } from './read-line.ts';
import { judgeRelevance } from './relevance/judge-relevance.ts';
import type { OutletLists, Published } from './relevance/outlet-lists.ts';
import { tagKey } from './tag-key.ts';
import { type LineWord, tagLineWords } from './words/tag-line.ts';

/** The hash of one tag of a line. */
export const hashOfCut = (words: readonly LineWord[], { start, end }: CutTag): number =>
  phraseOf(words.slice(start, end).map(({ hash }) => hash));

/** The same of a tag that was cut and spelled. */
export const hashOfTag = (text: string): number => phraseOf(tagLineWords(text).map(({ hash }) => hash));

/** The words of a tag as its document spells them. */
function spellingOf({ words, spellings }: ReadLine, { start, end }: CutTag): string {
  return (spellings?.slice(start, end) ?? words.slice(start, end).map(({ text }) => text)).join(' ');
}

/** The tags of one line: the first of each key, spelled plainly, with what ties it to its document. */
export function documentTags(
  line: ReadLine,
  published: Published,
  cut: readonly CutTag[],
  lists: OutletLists,
): DocumentTag[] {
  const tags = new Map<string, DocumentTag>();
  for (const tag of cut) {
    const text = spellingOf(line, tag);
    const key = tagKey(text);
    if (tags.has(key)) continue;
    const relevance = judgeRelevance(line, tag, lists.use(published, hashOfCut(line.words, tag)));
    tags.set(key, { text, relevance, confidence: tag.confidence });
  }
  return [...tags.values()];
}
