import type { LineWord } from '../words/tag-line.ts';
import type { LineCounts, LineSpans } from './line-counts.ts';
import { type OtherLines, otherLines } from './other-lines.ts';
import type { OwnEvidence } from './own-evidence.ts';
import type { TextCounts } from './pile-text.ts';

/**
 * All that is known of one tag line before it is cut: counts for each span of it, by `spanIndex`.
 * What the line or its document contributed itself is taken off, so that a pile of one has no evidence but its own.
 */
export interface LineEvidence extends OtherLines {
  readonly words: readonly LineWord[];
  readonly spans: LineSpans;
  readonly own: OwnEvidence;
  /** In the texts of the other documents. */
  readonly text: Uint32Array;
  /** In the headlines of the other documents. */
  readonly title: Uint32Array;
}

export interface PileCounts {
  readonly texts: TextCounts;
  readonly titles: TextCounts;
  readonly lines: LineCounts;
}

/** A line with what its own text says of it. */
export interface OwnLine {
  readonly words: readonly LineWord[];
  readonly spans: LineSpans;
  readonly own: OwnEvidence;
}

export function lineEvidence({ words, spans, own }: OwnLine, { texts, titles, lines }: PileCounts): LineEvidence {
  return {
    ...otherLines(spans, lines),
    words,
    spans,
    own,
    text: texts.countSpans(spans, own.text),
    title: titles.countSpans(spans, own.title),
  };
}
