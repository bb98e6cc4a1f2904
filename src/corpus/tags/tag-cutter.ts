import { fold } from '../../arabic/fold.ts';
import type { DocumentTag } from '../../schema/article.ts';
import { ownText } from './counts/own-text.ts';
import { phraseOf } from './counts/phrase-hash.ts';
import { type CutTag, cutLine, keepCut, type KeptCut, restoreCut } from './cut-line.ts';
import type { LineScorer } from './model/look-at-pile.ts';
import { type PileReading, readLine, type ReadLine, type TaggedText } from './pile-reading.ts';
import { judgeRelevance } from './relevance/judge-relevance.ts';
import { type OutletLists, outletLists, type Published } from './relevance/outlet-lists.ts';
import { type ScoredLine, tagQuestions, type TagQuestion } from './tag-questions.ts';
import { plainSpelling } from './words/plain-spelling.ts';
import { type LineWord, tagLineWords } from './words/tag-line.ts';
import { documentWords, type DocumentWords } from './words/text-words.ts';

/** What cutting tags needs of a document. */
export interface TaggedDocument extends TaggedText, Published {}

/** What a whole pile taught: cuts the tag lines of its documents, in a second reading. */
export interface TagCutter {
  /**
   * The distinct tags of a document in the order of its line; `[]` where it has none. Before repeats are left out,
   * every word of the line is in exactly one tag. Total on any text; linear in the line.
   */
  cut(document: TaggedDocument): readonly DocumentTag[];
  /** What an owner could settle with one answer, the most useful first. */
  questions(limit: number): readonly TagQuestion[];
}

const UNKNOWN: Published = { source: null, publishedOn: null };

const hashOf = ({ words }: CutTag): number => phraseOf(words.map(({ hash }) => hash));

/** The tags of one document: the first of each key, spelled plainly, with what ties it to the document. */
function documentTags(
  document: TaggedDocument,
  line: readonly LineWord[],
  text: DocumentWords,
  cut: readonly CutTag[],
  lists: OutletLists,
): DocumentTag[] {
  const own = ownText(text, line);
  const spell = plainSpelling(`${document.title ?? ''}\n${document.body}`);
  const tags = new Map<string, DocumentTag>();
  for (const tag of cut) {
    const shown = spell(tag.words);
    if (tags.has(fold(shown))) continue;
    const relevance = judgeRelevance(tag.words, own, lists.use(document, hashOf(tag)));
    tags.set(fold(shown), { text: shown, relevance, confidence: tag.confidence });
  }
  return [...tags.values()];
}

/** Cuts all lines of a pile at once, so that what its outlets print is known, and gives each document its tags. */
export function tagCutter(pile: PileReading, score: LineScorer, published: ReadonlyMap<string, Published>): TagCutter {
  const tagsOf = (line: ReadLine): CutTag[] => cutLine(line.words, score(line));
  const lists = outletLists();
  const kept = new Map<string, KeptCut>();
  for (const [name, line] of pile.lines) {
    const tags = tagsOf(line);
    kept.set(name, keepCut(line.words, tags));
    lists.add(published.get(name) ?? UNKNOWN, new Set(tags.map(hashOf)));
  }
  function* scoredLines(): Generator<ScoredLine> {
    for (const line of pile.lines.values()) yield { words: line.words, scores: score(line) };
  }
  return {
    cut(document) {
      const words = tagLineWords(document.tagLine ?? '');
      if (words.length === 0) return [];
      const text = documentWords(document.title, document.body);
      const known = kept.get(document.name);
      const cut = (known && restoreCut(words, known)) ?? tagsOf(readLine(document.tagLine, text));
      return documentTags(document, words, text, cut, lists);
    },
    questions: (limit) => tagQuestions(scoredLines(), limit),
  };
}
