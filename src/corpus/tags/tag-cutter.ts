import type { DocumentTag } from '../../schema/article.ts';
import { packedRows } from './counts/packed-rows.ts';
import { cutStore } from './cut-store.ts';
import { documentTags, hashOfCut } from './document-tags.ts';
import { cutLine, keepCut, type KeptCut, restoreCut } from './cut-line.ts';
import type { LineScorer } from './model/look-at-pile.ts';
import type { PileLines, TaggedText } from './pile-reading.ts';
import { outletLists, type Published } from './relevance/outlet-lists.ts';
import { type ScoredLine, tagQuestions, type TagQuestion } from './tag-questions.ts';

/** What cutting tags needs of a document. */
export interface TaggedDocument extends TaggedText, Published {}

/** The tag lines of a pile, cut with what all of it taught. */
export interface TagCutter {
  /**
   * The distinct tags of a studied document in the order of its line, by its name; no text is needed. `[]` where it has
   * none, or was not studied. Before repeats are left out, every word of the line is in exactly one tag. Linear in the line.
   */
  cut(name: string): readonly DocumentTag[];
  /** What an owner could settle with one answer, the most useful first; as many as were asked for. */
  readonly questions: readonly TagQuestion[];
}

const UNKNOWN: Published = { source: null, publishedOn: null };

/**
 * Cuts all lines of a pile at once, so that what its outlets print is known, and gives each document its tags. Nothing else is kept.
 *
 * @param limit questions kept
 */
export function tagCutter(
  lines: PileLines,
  score: LineScorer,
  published: ReadonlyMap<string, Published>,
  limit: number,
): TagCutter {
  const lists = outletLists();
  const rows = packedRows<KeptCut>((length) => new Float32Array(length));
  const kept: KeptCut[] = [];
  for (const [name, line] of lines) {
    const tags = cutLine(score(line));
    kept.push(rows.keep(keepCut(tags)));
    if (line.teaches) lists.add(published.get(name) ?? UNKNOWN, new Set(tags.map((tag) => hashOfCut(line.words, tag))));
  }
  const cuts = cutStore();
  let at = 0;
  for (const [name, line] of lines) {
    cuts.keep(name, documentTags(line, published.get(name) ?? UNKNOWN, restoreCut(kept[at]!), lists));
    at += 1;
  }
  function* scoredLines(): Generator<ScoredLine> {
    for (const line of lines.values()) if (line.teaches) yield { words: line.words, scores: score(line) };
  }
  return { cut: cuts.of, questions: limit > 0 ? tagQuestions(scoredLines(), limit) : [] };
}
