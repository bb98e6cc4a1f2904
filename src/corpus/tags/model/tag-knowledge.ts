import { type KeptLineCounts, lineCounts } from '../counts/line-counts.ts';
import type { PileCounts } from '../counts/line-evidence.ts';
import { numberRow } from '../counts/number-row.ts';
import { textCounts } from '../counts/pile-text.ts';
import { COUNTED_WORDS } from '../pile-reading.ts';
import { keptBeliefs, type KeptBeliefs, type SettledBeliefs } from './pile-beliefs.ts';

/** All that a pile taught about cutting tag lines, as plain data: some 60 bytes for each phrase of a line. */
export interface TagKnowledge {
  readonly lines: KeptLineCounts;
  /** How often each phrase stands in the texts, and in the headlines, by its number. */
  readonly texts: Uint32Array;
  readonly titles: Uint32Array;
  readonly beliefs: KeptBeliefs;
}

export function tagKnowledge({ lines, texts, titles }: PileCounts, beliefs: SettledBeliefs): TagKnowledge {
  const size = lines.numbers.size();
  return { lines: lines.kept(), texts: texts.kept(size), titles: titles.kept(size), beliefs: beliefs.kept() };
}

/** The counts of a pile and its beliefs, to go on from: what is learned further is written to them. */
export function restored(knowledge: TagKnowledge): { readonly counted: PileCounts; readonly beliefs: SettledBeliefs } {
  const lines = lineCounts(knowledge.lines);
  return {
    counted: {
      lines,
      texts: textCounts(COUNTED_WORDS.text, numberRow(knowledge.texts)),
      titles: textCounts(COUNTED_WORDS.title, numberRow(knowledge.titles)),
    },
    beliefs: keptBeliefs(lines, knowledge.beliefs),
  };
}
