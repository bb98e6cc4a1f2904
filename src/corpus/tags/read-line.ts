import type { LineCounts, LineSpans } from './counts/line-counts.ts';
import { ownEvidence, packed, type PackedEvidence } from './counts/own-evidence.ts';
import { plainSpelling } from './words/plain-spelling.ts';
import { type LineWord, tagLineWords } from './words/tag-line.ts';
import type { DocumentWords } from './words/text-words.ts';

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

/**
 * Reads a tag line beside the words of its document. Its phrases are numbered; nothing is counted.
 *
 * @returns `undefined` where there is no line, or no word in it
 */
export function readLine(
  { tagLine, title, body }: TaggedText,
  document: DocumentWords,
  counts: LineCounts,
): Omit<ReadLine, 'teaches'> | undefined {
  const words = tagLineWords(tagLine ?? '');
  if (words.length === 0) return undefined;
  const spelled = plainSpelling(words, `${title ?? ''}\n${body}`);
  return {
    words,
    spans: counts.spansOf(words),
    own: packed(ownEvidence(words, document)),
    spellings: spelled.every((text, at) => text === words[at]!.text) ? null : spelled,
  };
}
