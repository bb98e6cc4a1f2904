import { type LineCounts, lineCounts } from './counts/line-counts.ts';
import { type LineEvidence, lineEvidence } from './counts/line-evidence.ts';
import { type OwnEvidence, ownEvidence } from './counts/own-evidence.ts';
import { pileText } from './counts/pile-text.ts';
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
}

/** The counts of a pile, as they grow. */
export interface PileReading {
  add(document: TaggedText): void;
  /** The lines read, by document. Documents without one are not among them. */
  readonly lines: ReadonlyMap<string, ReadLine>;
  readonly lineCounts: LineCounts;
  evidence(line: ReadLine): LineEvidence;
}

/** Reads one line beside the words of its document. */
export function readLine(tagLine: string | null, document: DocumentWords): ReadLine {
  const words = tagLineWords(tagLine ?? '');
  return { words, own: ownEvidence(words, document) };
}

/** The words of the headline alone. */
const titleOf = ({ hashes, afterBreak, titleLength }: DocumentWords): TextWords => ({
  hashes: hashes.slice(0, titleLength),
  afterBreak: afterBreak.slice(0, titleLength),
});

export function readPile(): PileReading {
  const [texts, titles] = [pileText(3), pileText(4)];
  const counts = lineCounts();
  const lines = new Map<string, ReadLine>();
  return {
    lines,
    lineCounts: counts,
    add({ name, tagLine, title, body }) {
      const words = documentWords(title, body);
      texts.add(words);
      titles.add(titleOf(words));
      const line = readLine(tagLine, words);
      if (line.words.length === 0) return;
      counts.add(line.words);
      lines.set(name, line);
    },
    evidence: ({ words, own }) => lineEvidence(words, own, { texts, titles, lines: counts }),
  };
}
