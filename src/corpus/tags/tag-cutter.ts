import { fold } from '../../arabic/fold.ts';
import type { DocumentTag } from '../../schema/article.ts';
import { phraseOf } from './counts/phrase-hash.ts';
import { type CutTag, cutLine, keepCut, type KeptCut, restoreCut } from './cut-line.ts';
import type { LineScorer } from './model/look-at-pile.ts';
import { type PileReading, readLine, type ReadLine, type TaggedText } from './pile-reading.ts';
import { judgeRelevance } from './relevance/judge-relevance.ts';
import { type OutletLists, outletLists, type Published } from './relevance/outlet-lists.ts';
import { type ScoredLine, tagQuestions, type TagQuestion } from './tag-questions.ts';
import { plainSpelling } from './words/plain-spelling.ts';
import { type LineWord, tagLineWords } from './words/tag-line.ts';
import { documentWords } from './words/text-words.ts';

/** What cutting tags needs of a document. */
export interface TaggedDocument extends TaggedText, Published {}

/** What a whole pile taught: cuts the tag lines of its documents, in a second reading. */
export interface TagCutter {
  /**
   * The distinct tags of a document in the order of its line; `[]` where it has none. Before repeats are left out,
   * every word of the line is in exactly one tag. Total on any text; linear in the line. A document that was not studied,
   * or has another line now, is cut by what the pile taught.
   */
  cut(document: TaggedDocument): readonly DocumentTag[];
  /** What an owner could settle with one answer, the most useful first. */
  questions(limit: number): readonly TagQuestion[];
}

const UNKNOWN: Published = { source: null, publishedOn: null };

/** The hash of one tag of a line. */
const hashOf = (words: readonly LineWord[], { start, end }: CutTag): number =>
  phraseOf(words.slice(start, end).map(({ hash }) => hash));

const sameWords = (a: readonly LineWord[], b: readonly LineWord[]): boolean =>
  a.length === b.length && a.every(({ hash, cutBefore }, at) => hash === b[at]?.hash && cutBefore === b[at].cutBefore);

/** The tags of one document: the first of each key, spelled plainly, with what ties it to the document. */
function documentTags(
  document: TaggedDocument,
  line: ReadLine,
  cut: readonly CutTag[],
  lists: OutletLists,
): DocumentTag[] {
  const { words } = line;
  const spell = plainSpelling(`${document.title ?? ''}\n${document.body}`);
  const tags = new Map<string, DocumentTag>();
  for (const tag of cut) {
    const text = spell(words.slice(tag.start, tag.end));
    if (tags.has(fold(text))) continue;
    const relevance = judgeRelevance(line, tag, lists.use(document, hashOf(words, tag)));
    tags.set(fold(text), { text, relevance, confidence: tag.confidence });
  }
  return [...tags.values()];
}

/** Cuts all lines of a pile at once, so that what its outlets print is known, and gives each document its tags. */
export function tagCutter(pile: PileReading, score: LineScorer, published: ReadonlyMap<string, Published>): TagCutter {
  const lists = outletLists();
  const kept = new Map<string, KeptCut>();
  for (const [name, line] of pile.lines) {
    const tags = cutLine(score(line));
    kept.set(name, keepCut(tags));
    lists.add(published.get(name) ?? UNKNOWN, new Set(tags.map((tag) => hashOf(line.words, tag))));
  }
  function* scoredLines(): Generator<ScoredLine> {
    for (const line of pile.lines.values()) yield { words: line.words, scores: score(line) };
  }
  return {
    cut(document) {
      const words = tagLineWords(document.tagLine ?? '');
      if (words.length === 0) return [];
      const [line, cut] = [pile.lines.get(document.name), kept.get(document.name)];
      if (line && cut && sameWords(words, line.words)) return documentTags(document, line, restoreCut(cut), lists);
      const other = readLine(document.tagLine, documentWords(document.title, document.body));
      return documentTags(document, other, cutLine(score(other)), lists);
    },
    questions: (limit) => tagQuestions(scoredLines(), limit),
  };
}
