import type { LineEvidence } from '../counts/line-evidence.ts';
import { CONTEXTS, contextIndex, type Contexts } from '../counts/other-lines.ts';
import { LONGEST, spanIndex } from '../counts/span-table.ts';
import type { Belief } from './pile-beliefs.ts';
import type { Keyboard } from '../words/tag-line.ts';
import { WORD_KINDS } from '../words/word-kind.ts';

const KINDS = WORD_KINDS.length;

/** How many buckets each family of features has. A weight stands for each bucket; none of them names a word. */
const SIZES = {
  joinLeftKind: KINDS,
  joinRightKind: KINDS,
  joinKinds: KINDS * KINDS,
  joinOwn: 10,
  joinOwnShare: 5,
  joinText: 7 * 6,
  joinTextShare: 6 * 5,
  joinTitle: 6,
  joinTitleNone: 6,
  joinLine: 6 * 5,
  joinVariety: 6 * 6,
  joinContext: 2 * CONTEXTS * 4 * 6,
  joinRepeated: 5,
  joinKeyboard: 9,
  joinSame: 1,
  joinFalling: 1,
  joinKindsUnknown: KINDS * KINDS,
  spanLength: LONGEST,
  spanLengthUnknown: LONGEST,
  spanOneKindUnknown: KINDS,
  spanFirstKindUnknown: KINDS * 4,
  spanLastKindUnknown: KINDS * 4,
  spanOneKind: KINDS,
  spanFirstKind: KINDS * 4,
  spanLastKind: KINDS * 4,
  spanKinds: KINDS * KINDS,
  spanOwn: LONGEST * 4,
  spanTitle: LONGEST * 3,
  spanText: 3 * 8,
  spanTitles: 4 * 6,
  spanLine: LONGEST * 6,
  spanVariety: LONGEST * 6,
  spanRepeated: LONGEST * 3,
  spanPersianEnd: LONGEST * 2,
  spanMixedKeyboard: 1,
  spanElsewhere: LONGEST * 5 * 7,
  joinElsewhere: 5 * 7,
} as const;

type Family = keyof typeof SIZES;

export const FAMILIES = Object.keys(SIZES) as Family[];
export const familySize = (family: Family): number => SIZES[family];

/** The first index of each family in the one row of all weights. */
const AT = {} as Record<Family, number>;
let total = 0;
for (const family of FAMILIES) {
  AT[family] = total;
  total += SIZES[family];
}
export const WEIGHT_COUNT = total;

/** Takes the index of a feature that holds. */
export type Emit = (feature: number) => void;

/** 0, 1, 2–3, 4–7, 8–15 … as 0, 1, 2, 3, 4 …, below `buckets`. */
function size(count: number, buckets: number): number {
  return Math.min(32 - Math.clz32(count), buckets - 1);
}

/** A share of 0, up to a quarter, a half, three quarters, below 1, and 1, as 0 to 5, below `buckets`. */
function share(part: number, whole: number, buckets: number): number {
  if (part === 0 || whole === 0) return 0;
  if (part >= whole) return buckets - 1;
  return 1 + Math.floor((part / whole) * (buckets - 2));
}

const least = (a: number, b: number): number => (a < b ? a : b);
const most = (a: number, b: number): number => (a > b ? a : b);

const kindAt = ({ words }: LineEvidence, at: number): number => words[at]!.kindNumber;

/**
 * How the two words of a gap stand in their own text, 0 to 9: no text, neither, one, both but never side by side (the more
 * often, the more that says), side by side.
 */
function ownState(textless: boolean, left: number, right: number, joined: number): number {
  if (textless) return 0;
  if (joined > 0) return 6 + least(joined, 3);
  if (left > 0 && right > 0) return 3 + least(left, least(right, 3));
  return 1 + (left > 0 ? 1 : 0) + (right > 0 ? 2 : 0);
}

const KEYBOARDS = { persian: 0, arabic: 1, either: 2 } as const;

function contextFeatures({ count, joined }: Contexts, gap: number, side: 0 | 1, emit: Emit): void {
  for (let words = 1; words <= CONTEXTS; words += 1) {
    const at = contextIndex(gap, words);
    const met = count[at]!;
    if (met < 0) return;
    emit(AT.joinContext + ((side * CONTEXTS + words - 1) * 4 + size(met, 4)) * 6 + share(joined[at]!, met, 6));
  }
}

/** What speaks for and against joining the words on both sides of gap k, which lies before word k. */
export function joinFeatures(evidence: LineEvidence, gap: number, emit: Emit): void {
  const { words, own, text, title, line, before, after, repeats } = evidence;
  const [left, right, both] = [spanIndex(gap - 1, gap), spanIndex(gap, gap + 1), spanIndex(gap - 1, gap + 1)];
  const persian = words[gap - 1]!.keyboard === 'persian' || words[gap]!.keyboard === 'persian';
  const kinds = kindAt(evidence, gap - 1) * KINDS + kindAt(evidence, gap);
  if (!persian) {
    emit(AT.joinLeftKind + kindAt(evidence, gap - 1));
    emit(AT.joinRightKind + kindAt(evidence, gap));
    emit(AT.joinKinds + kinds);
  }
  if (!persian && (text[left] === 0 || text[right] === 0)) emit(AT.joinKindsUnknown + kinds);

  const [ownLeft, ownRight, ownBoth] = [own.text[left]!, own.text[right]!, own.text[both]!];
  emit(AT.joinOwn + ownState(own.textless, ownLeft, ownRight, ownBoth));
  if (ownBoth > 0) emit(AT.joinOwnShare + share(ownBoth, least(ownLeft, ownRight), 5));

  const [textLeft, textRight, textBoth] = [text[left]!, text[right]!, text[both]!];
  emit(AT.joinText + size(textBoth, 7) * 6 + size(least(textLeft, textRight) >> 1, 6));
  if (textBoth > 0) {
    const [some, rare] = [most(textLeft, textRight), least(textLeft, textRight)];
    emit(AT.joinTextShare + share(textBoth, rare, 6) * 5 + share(textBoth, some, 5));
  }
  const titleBoth = title[both]!;
  if (titleBoth > 0) emit(AT.joinTitle + size(titleBoth, 6));
  else emit(AT.joinTitleNone + size(least(title[left]!, title[right]!), 6));

  const lineBoth = line[both]!;
  emit(AT.joinLine + size(lineBoth, 6) * 5 + share(lineBoth, least(line[left]!, line[right]!), 5));
  emit(AT.joinVariety + size(after[left]!, 6) * 6 + size(before[right]!, 6));
  contextFeatures(evidence.leftContexts, gap, 0, emit);
  contextFeatures(evidence.rightContexts, gap, 1, emit);

  if (repeats[both]! > 0) emit(AT.joinRepeated);
  else emit(AT.joinRepeated + 1 + (repeats[left]! > 0 ? 1 : 0) + (repeats[right]! > 0 ? 2 : 0));
  const [a, b] = [words[gap - 1]!, words[gap]!];
  emit(AT.joinKeyboard + KEYBOARDS[a.keyboard] * 3 + KEYBOARDS[b.keyboard]);
  if (a.hash === b.hash) emit(AT.joinSame);
  if (a.folded > b.folded) emit(AT.joinFalling);
}

function has({ words }: LineEvidence, start: number, end: number, keyboard: Keyboard): boolean {
  for (let at = start; at < end; at += 1) if (words[at]!.keyboard === keyboard) return true;
  return false;
}

/**
 * What Persian letters say. They mark a phrase that a machine took from the text and put last; it may begin or end with
 * any word, «برلمانية في», so the forms of its words say nothing.
 */
function persianFeatures(evidence: LineEvidence, start: number, end: number, emit: Emit): void {
  if (has(evidence, start, end, 'arabic')) emit(AT.spanMixedKeyboard);
  emit(AT.spanPersianEnd + (end - start - 1) * 2 + (end === evidence.words.length ? 1 : 0));
}

/**
 * What the forms of a span's ends say. Where no other text has one of them, the form is nearly all there is, and weighs
 * otherwise than beside counts.
 */
function kindFeatures(evidence: LineEvidence, start: number, end: number, emit: Emit): void {
  const length = end - start - 1;
  const [first, last] = [kindAt(evidence, start), kindAt(evidence, end - 1)];
  const unknown = evidence.text[spanIndex(start, start + 1)] === 0 || evidence.text[spanIndex(end - 1, end)] === 0;
  if (unknown) emit(AT.spanLengthUnknown + length);
  if (length === 0) {
    emit(AT.spanOneKind + first);
    if (unknown) emit(AT.spanOneKindUnknown + first);
    return;
  }
  const longer = least(length, 4) - 1;
  emit(AT.spanFirstKind + first * 4 + longer);
  emit(AT.spanLastKind + last * 4 + longer);
  if (length > 1) emit(AT.spanKinds + first * KINDS + last);
  if (!unknown) return;
  emit(AT.spanFirstKindUnknown + first * 4 + longer);
  emit(AT.spanLastKindUnknown + last * 4 + longer);
}

/** What speaks for and against words `[start, end)` being one tag. */
export function spanFeatures(evidence: LineEvidence, start: number, end: number, emit: Emit): void {
  const { own, text, title, line, before, after, repeats } = evidence;
  const at = spanIndex(start, end);
  const length = end - start - 1;
  emit(AT.spanLength + length);
  if (has(evidence, start, end, 'persian')) persianFeatures(evidence, start, end, emit);
  else kindFeatures(evidence, start, end, emit);
  emit(AT.spanOwn + length * 4 + least(own.text[at]!, 3));
  emit(AT.spanTitle + length * 3 + least(own.title[at]!, 2));
  if (length < 3) emit(AT.spanText + length * 8 + size(text[at]!, 8));
  if (length < 4) emit(AT.spanTitles + length * 6 + size(title[at]!, 6));
  emit(AT.spanLine + length * 6 + size(line[at]!, 6));
  emit(AT.spanVariety + length * 6 + size(least(before[at]!, after[at]!), 6));
  emit(AT.spanRepeated + length * 3 + least(repeats[at]!, 2));
}

/** A share of 0 to 1 as 0 to 6, finer near the ends than an even cut would be. */
function beliefSize(mean: number): number {
  let steps = 0;
  while (steps < BELIEF_STEPS.length && mean > BELIEF_STEPS[steps]!) steps += 1;
  return steps;
}
const BELIEF_STEPS = [0.02, 0.1, 0.35, 0.65, 0.9, 0.98];

/** What the other lines say for and against a span of `length` words being one tag. */
export function spanBeliefFeatures({ contexts, mean }: Belief, length: number, emit: Emit): void {
  emit(AT.spanElsewhere + ((length - 1) * 5 + size(contexts, 5)) * 7 + beliefSize(mean));
}

/** What the other lines say for and against joining the words on both sides of a gap. */
export function joinBeliefFeatures({ contexts, mean }: Belief, emit: Emit): void {
  emit(AT.joinElsewhere + size(contexts, 5) * 7 + beliefSize(mean));
}
