import { type LineCounts, lineCounts } from './counts/line-counts.ts';
import { type LineEvidence, lineEvidence } from './counts/line-evidence.ts';
import { type OwnEvidence, ownEvidence } from './counts/own-evidence.ts';
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
  readonly own: OwnEvidence;
  /** Each word as its document spells it. */
  readonly spellings: readonly string[];
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
  evidence(line: ReadLine): LineEvidence;
}

/** Reads one line beside the words of its document. */
function readLine({ tagLine, title, body }: TaggedText, document: DocumentWords, teaches: boolean): ReadLine {
  const words = tagLineWords(tagLine ?? '');
  const spellings = plainSpelling(words, `${title ?? ''}\n${body}`);
  return { words, own: ownEvidence(words, document), spellings, teaches };
}

/** The words of the headline alone. */
const titleOf = ({ hashes, afterBreak, titleLength }: DocumentWords): TextWords => ({
  hashes: hashes.subarray(0, titleLength),
  afterBreak: afterBreak.subarray(0, titleLength),
});

export function readPile(): PileReading {
  const [texts, titles] = [pileText(3), pileText(4)];
  const counts = lineCounts();
  const lines = new Map<string, ReadLine>();

  function keep(document: TaggedText, line: ReadLine): void {
    if (line.words.length > 0) lines.set(document.name, line);
  }

  return {
    lines,
    lineCounts: counts,
    add(document, words = documentWords(document.title, document.body)) {
      texts.add(words);
      titles.add(titleOf(words));
      const line = readLine(document, words, true);
      if (line.words.length > 0) counts.add(line.words);
      keep(document, line);
    },
    addCopy: (document, words = documentWords(document.title, document.body)) =>
      keep(document, readLine(document, words, false)),
    evidence: ({ words, own }) => lineEvidence(words, own, { texts, titles, lines: counts }),
  };
}
