import { type LineCounts, lineCounts, type LineSpans } from './counts/line-counts.ts';
import { type LineEvidence, lineEvidence } from './counts/line-evidence.ts';
import { ownEvidence, packed, type PackedEvidence, unpacked } from './counts/own-evidence.ts';
import { packedRows } from './counts/packed-rows.ts';
import { pileText } from './counts/pile-text.ts';
import { plainSpelling } from './words/plain-spelling.ts';
import { type LineWord, tagLineWords } from './words/tag-line.ts';
import { documentWords, type DocumentWords, type TextWords } from './words/text-words.ts';

/** A tag line and the text it belongs to. */
export interface TaggedText {
  readonly name: string;
  readonly tagLine: string | null;
  readonly title: string | null;
  /** All paragraph and tweet texts, joined by line ends; not the related stories. */
  readonly body: string;
}

/** A tag line and what its own document says of it; the text itself is forgotten. */
export interface ReadLine {
  readonly words: readonly LineWord[];
  readonly spans: LineSpans;
  /** In one row; `unpacked` opens it. */
  readonly own: PackedEvidence;
  /** Each word as its document spells it; `null` where that is as the line has them. */
  readonly spellings: readonly string[] | null;
  /** Whether it was counted; a copy's line is not. */
  readonly teaches: boolean;
}

/** The counts of a pile, as they grow. */
export interface PileReading {
  add(document: TaggedText, words?: DocumentWords): void;
  /** Keeps the line of a document whose words were counted already, in another one. */
  addCopy(document: TaggedText, words?: DocumentWords): void;
  /** The lines read, by document. Documents without one are not among them. */
  readonly lines: ReadonlyMap<string, ReadLine>;
  readonly lineCounts: LineCounts;
  /** Once all documents are added: gathers the evidence of any of the lines. */
  evidence(): (line: ReadLine) => LineEvidence;
}

const wordsIn = ({ title, body }: TaggedText): DocumentWords => documentWords(title, body);

/** The words of the headline alone. */
const titleOf = ({ hashes, afterBreak, titleLength }: DocumentWords): TextWords => ({
  hashes: hashes.subarray(0, titleLength),
  afterBreak: afterBreak.subarray(0, titleLength),
});

export function readPile(): PileReading {
  // A phrase of four words is worth counting in a headline alone.
  const [texts, titles] = [pileText(3), pileText(4)];
  const counts = lineCounts();
  const lines = new Map<string, ReadLine>();
  const spanRows = packedRows<LineSpans>((length) => new Int32Array(length));
  const ownRows = packedRows<PackedEvidence>((length) => new Uint8Array(length));

  /** Reads one line beside the words of its document. */
  function readLine({ name, tagLine, title, body }: TaggedText, document: DocumentWords, teaches: boolean): void {
    const words = tagLineWords(tagLine ?? '');
    if (words.length === 0) return;
    const spans: LineSpans = counts.spansOf(words);
    if (teaches) counts.add(spans);
    const spelled = plainSpelling(words, `${title ?? ''}\n${body}`);
    const spellings = spelled.every((text, at) => text === words[at]!.text) ? null : spelled;
    const own = ownEvidence(words, document);
    lines.set(name, { words, spans: spanRows.keep(spans), own: ownRows.keep(packed(own)), spellings, teaches });
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
      readLine(document, words, true);
    },
    addCopy: (document, words = wordsIn(document)) => readLine(document, words, false),
    evidence() {
      const [inTexts, inTitles] = [texts, titles].map((each) => each.count(wordsOfLines(), counts.numbers));
      return ({ words, spans, own }) =>
        lineEvidence(
          { words, spans, own: unpacked(own, words.length) },
          { texts: inTexts!, titles: inTitles!, lines: counts },
        );
    },
  };
}
