import type { TaughtLine } from './further-tags.ts';
import { type LineScorer, lookAtPile, type LookOptions } from './model/look-at-pile.ts';
import { type PileReading, readPile } from './pile-reading.ts';
import type { Published } from './relevance/outlet-lists.ts';
import { tagCutter, type TagCutter, type TaggedDocument } from './tag-cutter.ts';
import type { DocumentWords } from './words/text-words.ts';
import { vocabularyOf } from './words/vocabulary.ts';

export type { TagCutter, TaggedDocument } from './tag-cutter.ts';
export type { TagQuestion } from './tag-questions.ts';

/**
 * The one reading of a pile: counts are kept, 4 bytes for each word of a text, and of each document its tag line with what
 * its own text says of it, about 1.4 kB for a line of twenty words; never the texts. Cut, a document keeps some 250 bytes.
 */
export interface TagStudy {
  /**
   * @param words the words of the document's headline and body, where the caller has read them already
   */
  add(document: TaggedDocument, words?: DocumentWords): void;
  /** Adds a document that says what one added before says, word for word: it is cut as well, and teaches nothing. */
  addCopy(document: TaggedDocument, words?: DocumentWords): void;
  /**
   * Cuts the lines of all documents added. Nothing may be added after it: what was counted is let go of on the way.
   */
  finish(options?: FinishOptions): TagCutter;
  /** What a line taught, so that it can be taken off again; `undefined` where a document has none. */
  lineOf(name: string): TaughtLine | undefined;
}

export interface FinishOptions extends LookOptions {
  /** How many questions to the owner are wanted; none, unless said otherwise. */
  readonly questions?: number;
}

/**
 * Studies a pile so that its tag lines can be cut. No document says where one tag ends and the next begins; the other
 * documents, the document's own text and the forms of the words do.
 *
 * @param vocabulary tags the owner vouches for
 */
export function studyTags(vocabulary: readonly string[] = []): TagStudy {
  let reading: PileReading | undefined = readPile();
  const { lines } = reading;
  const published = new Map<string, Published>();
  const publish = ({ name, source, publishedOn }: TaggedDocument) => published.set(name, { source, publishedOn });

  /** Lets go of the counts: a line is scored with a third of them. */
  function look(options: LookOptions): LineScorer {
    const pile = reading ?? raiseFinished();
    reading = undefined;
    return lookAtPile(pile, vocabularyOf(vocabulary), options);
  }

  return {
    add(document, words) {
      (reading ?? raiseFinished()).add(document, words);
      publish(document);
    },
    addCopy(document, words) {
      (reading ?? raiseFinished()).addCopy(document, words);
      publish(document);
    },
    finish({ questions = 0, ...options } = {}) {
      const score = look(options);
      options.rest?.();
      return tagCutter(lines, score, published, questions);
    },
    lineOf(name) {
      const line = lines.get(name);
      return line && { hashes: Int32Array.from(line.words, ({ hash }) => hash), own: line.own };
    },
  };
}

function raiseFinished(): never {
  throw new Error('these tags have been studied to their end');
}
