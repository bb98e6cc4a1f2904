import { fold } from '../../arabic/fold.ts';
import type { DocumentTag } from '../../schema/article.ts';
import { ownText } from './counts/own-text.ts';
import { phraseOf } from './counts/phrase-hash.ts';
import { type CutTag, cutLine, keepCut, type KeptCut, restoreCut } from './cut-line.ts';
import { lookAtPile } from './model/look-at-pile.ts';
import { readLine, readPile, type ReadLine, type TaggedText } from './pile-reading.ts';
import { judgeRelevance } from './relevance/judge-relevance.ts';
import { outletLists, type Published } from './relevance/outlet-lists.ts';
import { tagQuestions, type TagQuestion } from './tag-questions.ts';
import { plainSpelling } from './words/plain-spelling.ts';
import { type LineWord, tagLineWords } from './words/tag-line.ts';
import { documentWords, type DocumentWords } from './words/text-words.ts';
import { vocabularyOf } from './words/vocabulary.ts';

/** What cutting tags needs of a document. */
export interface TaggedDocument extends TaggedText, Published {}

/** The first reading of a pile: counts are kept, never the texts. */
export interface TagStudy {
  add(document: TaggedDocument): void;
  finish(): TagCutter;
}

export type { TagQuestion } from './tag-questions.ts';

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

/**
 * Studies a pile so that its tag lines can be cut. No document says where one tag ends and the next begins; the other
 * documents, the document's own text and the forms of the words do.
 *
 * @param vocabulary tags the owner vouches for
 */
export function studyTags(vocabulary: readonly string[] = []): TagStudy {
  const pile = readPile();
  const vouched = vocabularyOf(vocabulary);
  const published = new Map<string, Published>();

  function finish(): TagCutter {
    const score = lookAtPile(pile, vouched);
    const tagsOf = (line: ReadLine): CutTag[] => cutLine(line.words, score(line));
    const lists = outletLists();
    const kept = new Map<string, KeptCut>();
    for (const [name, line] of pile.lines) {
      const tags = tagsOf(line);
      kept.set(name, keepCut(line.words, tags));
      lists.add(published.get(name) ?? UNKNOWN, new Set(tags.map(hashOf)));
    }
    function cutAgain(document: TaggedDocument, words: readonly LineWord[], text: DocumentWords): CutTag[] {
      const known = kept.get(document.name);
      return (known && restoreCut(words, known)) ?? tagsOf(readLine(document.tagLine, text));
    }
    return {
      cut(document) {
        const words = tagLineWords(document.tagLine ?? '');
        const text = documentWords(document.title, document.body);
        const own = ownText(text, words);
        const spell = plainSpelling(`${document.title ?? ''}\n${document.body}`);
        const tags = new Map<string, DocumentTag>();
        for (const tag of cutAgain(document, words, text)) {
          const shown = spell(tag.words);
          const relevance = judgeRelevance(tag.words, own, lists.use(document, hashOf(tag)));
          if (!tags.has(fold(shown))) tags.set(fold(shown), { text: shown, relevance, confidence: tag.confidence });
        }
        return [...tags.values()];
      },
      questions(limit) {
        const lines = [...pile.lines.values()];
        return tagQuestions(
          lines.map((line) => ({ words: line.words, scores: score(line) })),
          limit,
        );
      },
    };
  }

  return {
    add(document) {
      pile.add(document);
      published.set(document.name, { source: document.source, publishedOn: document.publishedOn });
    },
    finish,
  };
}
