import type { DocumentTag } from '../../schema/article.ts';
import { type PackedEvidence, unpacked } from './counts/own-evidence.ts';
import type { LineSpans } from './counts/line-counts.ts';
import { cutLine, keepCut, restoreCut } from './cut-line.ts';
import { documentTags, hashOfCut } from './document-tags.ts';
import { scoreSpans, withBeliefs } from './model/score-spans.ts';
import { restored, type TagKnowledge } from './model/tag-knowledge.ts';
import { LATER_LOOK } from './model/weights.ts';
import { evidenceOf } from './pile-reading.ts';
import { readLine, type ReadLine } from './read-line.ts';
import type { OutletLists, Published } from './relevance/outlet-lists.ts';
import type { TaggedDocument } from './tag-cutter.ts';
import type { DocumentWords } from './words/text-words.ts';
import { vocabularyOf } from './words/vocabulary.ts';

/** What a line taught, and what its document said of it. */
export interface TaughtLine {
  /** Of its words. */
  readonly hashes: Int32Array;
  readonly own: PackedEvidence;
}

/** Lines cut with what a pile taught that was studied before. */
export interface FurtherTags {
  /** Takes off what a line taught whose document is gone or is another now. */
  forget(line: TaughtLine): void;
  add(document: TaggedDocument, words: DocumentWords): void;
  /**
   * The tags of each document added that has a line.
   *
   * @param lists what outlets print, these documents left out; they are added
   */
  cut(lists: OutletLists): ReadonlyMap<string, readonly DocumentTag[]>;
}

/**
 * Cuts further lines as a study of all would, but for what these few teach about the words of the others: their own lines count, their texts for
 * themselves alone, and the lines studied before are not looked at again.
 *
 * @param knowledge of the pile; it is written to
 * @param vocabulary tags the owner vouches for
 */
export function furtherTags(knowledge: TagKnowledge, vocabulary: readonly string[]): FurtherTags {
  const { counted, beliefs } = restored(knowledge);
  const vouches = vocabularyOf(vocabulary);
  const lines = new Map<string, { readonly line: ReadLine; readonly published: Published }>();

  function teach(spans: LineSpans, bytes: PackedEvidence, words: number, sign: 1 | -1): void {
    const own = unpacked(bytes, words);
    counted.texts.teach(spans, own.text, sign);
    counted.titles.teach(spans, own.title, sign);
  }

  function scoresOf(line: ReadLine) {
    const vouched = (start: number, end: number): boolean => vouches(line.words, start, end);
    const [, alone] = scoreSpans(evidenceOf(line, counted), LATER_LOOK, LATER_LOOK, vouched);
    return withBeliefs(alone, LATER_LOOK, beliefs, line.spans);
  }

  return {
    forget({ hashes, own }) {
      const spans = counted.lines.spansOf(Array.from(hashes, (hash) => ({ hash })));
      counted.lines.remove(spans);
      beliefs.forget(spans);
      teach(spans, own, hashes.length, -1);
    },
    add(document, words) {
      const line = readLine(document, words, counted.lines);
      if (!line) return;
      counted.lines.add(line.spans);
      teach(line.spans, line.own, line.words.length, 1);
      lines.set(document.name, { line: { ...line, teaches: true }, published: document });
    },
    cut(lists) {
      const cuts = Array.from(lines, ([name, { line, published }]) => {
        const tags = restoreCut(keepCut(cutLine(scoresOf(line))));
        lists.add(published, new Set(tags.map((tag) => hashOfCut(line.words, tag))));
        return { name, line, published, tags };
      });
      return new Map(
        cuts.map(({ name, line, published, tags }) => [name, documentTags(line, published, tags, lists)] as const),
      );
    },
  };
}
