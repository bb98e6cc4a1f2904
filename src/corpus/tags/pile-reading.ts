import { type LineCounts, lineCounts, type LineSpans } from './counts/line-counts.ts';
import { type LineEvidence, lineEvidence, type PileCounts } from './counts/line-evidence.ts';
import { type PackedEvidence, unpacked } from './counts/own-evidence.ts';
import { packedRows } from './counts/packed-rows.ts';
import { pileText } from './counts/pile-text.ts';
import { readLine, type ReadLine, type TaggedText } from './read-line.ts';
import { documentWords, type DocumentWords, type TextWords } from './words/text-words.ts';

export type { ReadLine, TaggedText } from './read-line.ts';

/** The lines read, by document. Documents without one are not among them. */
export type PileLines = ReadonlyMap<string, ReadLine>;

/** The counts of a pile, as they grow. */
export interface PileReading {
  add(document: TaggedText, words?: DocumentWords): void;
  /** Keeps the line of a document whose words were counted already, in another one. */
  addCopy(document: TaggedText, words?: DocumentWords): void;
  readonly lines: PileLines;
  readonly lineCounts: LineCounts;
  /** Once all documents are added: what was counted of all of them. */
  counted(): PileCounts;
  /** The same as what gathers the evidence of any of the lines. */
  evidence(): (line: ReadLine) => LineEvidence;
}

/** How many words a phrase may have that is counted: one of four is worth counting in a headline alone. */
export const COUNTED_WORDS = { text: 3, title: 4 } as const;

const wordsIn = ({ title, body }: TaggedText): DocumentWords => documentWords(title, body);

/** The words of the headline alone. */
const titleOf = ({ hashes, afterBreak, titleLength }: DocumentWords): TextWords => ({
  hashes: hashes.subarray(0, titleLength),
  afterBreak: afterBreak.subarray(0, titleLength),
});

export function readPile(): PileReading {
  const [texts, titles] = [pileText(COUNTED_WORDS.text), pileText(COUNTED_WORDS.title)];
  const counts = lineCounts();
  const lines = new Map<string, ReadLine>();
  const spanRows = packedRows<LineSpans>((length) => new Int32Array(length));
  const ownRows = packedRows<PackedEvidence>((length) => new Uint8Array(length));

  function take(document: TaggedText, words: DocumentWords, teaches: boolean): void {
    const line = readLine(document, words, counts);
    if (!line) return;
    if (teaches) counts.add(line.spans);
    const { spellings } = line;
    const [spans, own] = [spanRows.keep(line.spans), ownRows.keep(line.own)];
    lines.set(document.name, { words: line.words, spans, own, spellings, teaches });
  }

  function* wordsOfLines(): Generator<ReadLine['words']> {
    for (const { words } of lines.values()) yield words;
  }

  return {
    lines,
    lineCounts: counts,
    add(document, words = wordsIn(document)) {
      texts.add(words);
      titles.add(titleOf(words));
      take(document, words, true);
    },
    addCopy: (document, words = wordsIn(document)) => take(document, words, false),
    counted() {
      const [inTexts, inTitles] = [texts, titles].map((each) => each.count(wordsOfLines(), counts.numbers));
      return { texts: inTexts!, titles: inTitles!, lines: counts };
    },
    evidence() {
      const counted = this.counted();
      return (line) => evidenceOf(line, counted);
    },
  };
}

/** Gathers the evidence of a line that was counted. */
export const evidenceOf = ({ words, spans, own }: ReadLine, counted: PileCounts): LineEvidence =>
  lineEvidence({ words, spans, own: unpacked(own, words.length) }, counted);
