import { fold } from '../../arabic/fold.ts';
import type { DocumentTag } from '../../schema/article.ts';
import { ownText } from './counts/own-text.ts';
import { phraseOf } from './counts/phrase-hash.ts';
import { spanIndex } from './counts/span-table.ts';
import { lookAtPile } from './model/look-at-pile.ts';
import { bestSegments, spanProbabilities } from './model/spans.ts';
import { readLine, readPile, type ReadLine, type TaggedText } from './pile-reading.ts';
import { judgeRelevance } from './relevance/judge-relevance.ts';
import { outletLists, type Published } from './relevance/outlet-lists.ts';
import type { LineWord } from './words/tag-line.ts';
import { plainSpelling } from './words/plain-spelling.ts';
import { vocabularyOf } from './words/vocabulary.ts';

/** What cutting tags needs of a document. */
export interface TaggedDocument extends TaggedText, Published {}

/** The first reading of a pile: counts are kept, never the texts. */
export interface TagStudy {
  add(document: TaggedDocument): void;
  finish(): TagCutter;
}

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

/** Words of tag lines that may be cut in several ways. */
export interface TagQuestion {
  readonly words: string;
  /** The ways to cut them, the likeliest first. */
  readonly choices: readonly (readonly string[])[];
  readonly occurrences: number;
}

/** One tag of a line, not yet looked at beside its document. */
interface CutTag {
  readonly words: readonly LineWord[];
  readonly confidence: number;
}

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
    const scorer = lookAtPile(pile, ({ words }, start, end) => vouched(words, start, end));
    function tagsOf(name: string, line: ReadLine): CutTag[] {
      const scores = scorer(name, line);
      const probabilities = spanProbabilities(scores);
      return bestSegments(scores).map(({ start, end }) => ({
        words: line.words.slice(start, end),
        confidence: probabilities[spanIndex(start, end)] ?? 0,
      }));
    }
    const lists = outletLists();
    for (const [name, line] of pile.lines) {
      lists.add(published.get(name) ?? { source: null, publishedOn: null }, [
        ...new Set(tagsOf(name, line).map(hashOf)),
      ]);
    }
    return {
      cut(document) {
        const whole = `${document.title ?? ''}\n${document.body}`;
        const [own, spell] = [ownText(whole), plainSpelling(whole)];
        const tags = new Map<string, DocumentTag>();
        for (const tag of tagsOf(document.name, readLine(document))) {
          const text = spell(tag.words);
          const key = fold(text);
          if (tags.has(key)) continue;
          const relevance = judgeRelevance(tag.words, own, lists.use(document, hashOf(tag)));
          tags.set(key, { text, relevance, confidence: tag.confidence });
        }
        return [...tags.values()];
      },
      questions: () => [],
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
