import type { LineWord } from '../words/tag-line.ts';
import { type LineCounts, paddedHashes } from './line-counts.ts';
import type { OwnEvidence } from './own-evidence.ts';
import { phraseOf } from './phrase-hash.ts';
import type { PileText } from './pile-text.ts';
import { eachSpan, LONGEST, spanIndex } from './span-table.ts';

/**
 * All that is known of one tag line before it is cut: counts for each span of it, by `spanIndex`.
 * What the line or its document contributed itself is taken off, so that a pile of one has no evidence but its own.
 */
export interface LineEvidence {
  readonly words: readonly LineWord[];
  readonly own: OwnEvidence;
  /** The hashes of the words between the two line ends. */
  readonly padded: readonly number[];
  /** In the same line, this occurrence left out. */
  readonly repeats: Uint8Array;
  /** In the texts of the other documents. */
  readonly text: Uint32Array;
  /** In the headlines of the other documents. */
  readonly title: Uint32Array;
  /** In tag lines, this occurrence left out. */
  readonly line: Uint32Array;
  /** Different neighbours there. */
  readonly before: Uint32Array;
  readonly after: Uint32Array;
  /** For each gap between words, what follows its left context in lines, and what goes before its right one. */
  readonly leftContexts: readonly (readonly Context[])[];
  readonly rightContexts: readonly (readonly Context[])[];
}

/** The 1, 2 or 3 words on one side of a gap: how often lines have them, and how often with the word across the gap. */
export interface Context {
  readonly count: number;
  readonly joined: number;
}

/** How many words of context are looked at on each side of a gap. */
export const CONTEXTS = 3;

export interface PileCounts {
  readonly texts: PileText;
  readonly titles: PileText;
  readonly lines: LineCounts;
}

const less = (count: number, own: number): number => Math.max(0, count - own);

function repeatsIn(words: readonly LineWord[]): Uint8Array {
  const hashes = words.map(({ hash }) => hash);
  const counts = new Map<number, number>();
  eachSpan(words.length, (start, end) => {
    const phrase = phraseOf(hashes, start, end);
    counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  });
  const repeats = new Uint8Array(words.length * LONGEST);
  eachSpan(words.length, (start, end) => {
    repeats[spanIndex(start, end)] = Math.min(255, (counts.get(phraseOf(hashes, start, end)) ?? 1) - 1);
  });
  return repeats;
}

function countsInTexts(words: readonly LineWord[], texts: PileText, own: Uint8Array): Uint32Array {
  const counts = new Uint32Array(words.length * LONGEST);
  eachSpan(words.length, (start, end) => {
    if (end - start > texts.longest) return;
    const at = spanIndex(start, end);
    counts[at] = less(texts.count(words, start, end), own[at] ?? 0);
  });
  return counts;
}

/** Gap k lies between words k - 1 and k; gap 0 is before the line and has no contexts. */
function contextsOf(padded: readonly number[], pile: PileCounts, side: 'left' | 'right'): Context[][] {
  const seen = (start: number, end: number) => less(pile.lines.phrases.of(phraseOf(padded, start, end)), 1);
  const gaps: Context[][] = [[]];
  for (let gap = 1; gap < padded.length - 2; gap += 1) {
    const contexts: Context[] = [];
    for (let size = 1; size <= CONTEXTS; size += 1) {
      const [start, end] = side === 'left' ? [gap + 1 - size, gap + 1] : [gap + 1, gap + 1 + size];
      if (start < 0 || end > padded.length) break;
      const joined = side === 'left' ? seen(start, end + 1) : seen(start - 1, end);
      contexts.push({ count: seen(start, end), joined });
    }
    gaps.push(contexts);
  }
  return gaps;
}

export function lineEvidence(words: readonly LineWord[], own: OwnEvidence, pile: PileCounts): LineEvidence {
  const padded = paddedHashes(words);
  const [line, before, after] = [0, 1, 2].map(() => new Uint32Array(words.length * LONGEST));
  const { phrases } = pile.lines;
  eachSpan(words.length, (start, end) => {
    if (end - start === LONGEST) return;
    const at = spanIndex(start, end);
    const phrase = phraseOf(padded, start + 1, end + 1);
    const aloneBefore = phrases.of(phraseOf(padded, start, end + 1)) <= 1;
    const aloneAfter = phrases.of(phraseOf(padded, start + 1, end + 2)) <= 1;
    line![at] = less(phrases.of(phrase), 1);
    before![at] = less(pile.lines.before.of(phrase), aloneBefore ? 1 : 0);
    after![at] = less(pile.lines.after.of(phrase), aloneAfter ? 1 : 0);
  });
  return {
    words,
    own,
    padded,
    repeats: repeatsIn(words),
    text: countsInTexts(words, pile.texts, own.text),
    title: countsInTexts(words, pile.titles, own.title),
    line: line!,
    before: before!,
    after: after!,
    leftContexts: contextsOf(padded, pile, 'left'),
    rightContexts: contextsOf(padded, pile, 'right'),
  };
}
