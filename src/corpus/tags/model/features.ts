import { CONTEXTS, type Context, type LineEvidence } from '../counts/line-evidence.ts';
import { LONGEST, spanIndex } from '../counts/span-table.ts';
import { WORD_KINDS } from '../words/word-kind.ts';

const KINDS = WORD_KINDS.length;

/** How many buckets each family of features has. A weight stands for each bucket; none of them names a word. */
const SIZES = {
  joinKinds: KINDS * KINDS,
  joinOwn: 8,
  joinOwnShare: 5,
  joinText: 7 * 6,
  joinTextShare: 6 * 5,
  joinTitle: 6,
  joinTitleNone: 6,
  joinLine: 6 * 5,
  joinVariety: 6 * 6,
  joinContext: 2 * CONTEXTS * 4 * 6,
  joinRepeated: 3,
  joinKeyboard: 9,
  joinSame: 1,
  joinFalling: 1,
  spanLength: LONGEST,
  spanKinds: KINDS * KINDS * 3,
  spanOwn: LONGEST * 4,
  spanTitle: LONGEST * 3,
  spanText: 3 * 8,
  spanTitles: 4 * 6,
  spanLine: LONGEST * 6,
  spanVariety: LONGEST * 6,
  spanRepeated: LONGEST * 3,
  spanPersianEnd: LONGEST * 2,
  spanMixedKeyboard: 1,
  spanSupport: LONGEST * 7,
  spanPeers: 8,
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

const kindNumber = new Map(WORD_KINDS.map((kind, at) => [kind, at]));
const kindAt = ({ words }: LineEvidence, at: number): number => {
  const word = words[at];
  return word ? (kindNumber.get(word.kind) ?? 0) : 0;
};

/** How the two words of a gap stand in their own text, 0 to 7. */
function ownState(textless: boolean, left: number, right: number, joined: number): number {
  if (textless) return 0;
  if (joined > 0) return 4 + least(joined, 3);
  return 1 + (left > 0 ? 1 : 0) + (right > 0 ? 2 : 0);
}

const KEYBOARDS = { persian: 0, arabic: 1, either: 2 } as const;

function contextFeatures(contexts: readonly Context[], side: 0 | 1, emit: Emit): void {
  contexts.forEach(({ count, joined }, at) => {
    emit(AT.joinContext + ((side * CONTEXTS + at) * 4 + size(count, 4)) * 6 + share(joined, count, 6));
  });
}

/** What speaks for and against joining the words on both sides of gap k, which lies before word k. */
export function joinFeatures(evidence: LineEvidence, gap: number, emit: Emit): void {
  const { words, own, text, title, line, before, after, repeats } = evidence;
  const [left, right, both] = [spanIndex(gap - 1, gap), spanIndex(gap, gap + 1), spanIndex(gap - 1, gap + 1)];
  emit(AT.joinKinds + kindAt(evidence, gap - 1) * KINDS + kindAt(evidence, gap));

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
  contextFeatures(evidence.leftContexts[gap]!, 0, emit);
  contextFeatures(evidence.rightContexts[gap]!, 1, emit);

  if (repeats[both]! > 0) emit(AT.joinRepeated);
  else if (repeats[left]! > 0 || repeats[right]! > 0) emit(AT.joinRepeated + 1);
  const [a, b] = [words[gap - 1]!, words[gap]!];
  emit(AT.joinKeyboard + KEYBOARDS[a.keyboard] * 3 + KEYBOARDS[b.keyboard]);
  if (a.hash === b.hash) emit(AT.joinSame);
  if (a.folded > b.folded) emit(AT.joinFalling);
}

/** How a span was cut elsewhere, from an earlier look at the whole pile; both 0 where there was none. */
export interface SpanBelief {
  /** Contexts in which it was taken for a tag, other than this one; a sum of probabilities. */
  readonly support: number;
  /** Its mean probability in this very context in other lines, 0 to 1; -1 where no other line has it. */
  readonly peers: number;
}

function keyboardFeatures({ words }: LineEvidence, start: number, end: number, emit: Emit): void {
  let persian = false;
  let arabic = false;
  for (let at = start; at < end; at += 1) {
    if (words[at]!.keyboard === 'persian') persian = true;
    if (words[at]!.keyboard === 'arabic') arabic = true;
  }
  if (persian && arabic) emit(AT.spanMixedKeyboard);
  if (persian) emit(AT.spanPersianEnd + (end - start - 1) * 2 + (end === words.length ? 1 : 0));
}

/** What speaks for and against words `[start, end)` being one tag. */
export function spanFeatures(
  evidence: LineEvidence,
  start: number,
  end: number,
  belief: SpanBelief | undefined,
  emit: Emit,
): void {
  const { own, text, title, line, before, after, repeats } = evidence;
  const at = spanIndex(start, end);
  const length = end - start - 1;
  emit(AT.spanLength + length);
  emit(AT.spanKinds + (kindAt(evidence, start) * KINDS + kindAt(evidence, end - 1)) * 3 + least(length, 2));
  emit(AT.spanOwn + length * 4 + least(own.text[at]!, 3));
  emit(AT.spanTitle + length * 3 + least(own.title[at]!, 2));
  if (length < 3) emit(AT.spanText + length * 8 + size(text[at]!, 8));
  if (length < 4) emit(AT.spanTitles + length * 6 + size(title[at]!, 6));
  emit(AT.spanLine + length * 6 + size(line[at]!, 6));
  emit(AT.spanVariety + length * 6 + size(least(before[at]!, after[at]!), 6));
  emit(AT.spanRepeated + length * 3 + least(repeats[at]!, 2));
  keyboardFeatures(evidence, start, end, emit);
  if (!belief) return;
  emit(AT.spanSupport + length * 7 + size(Math.round(belief.support * 4), 7));
  emit(AT.spanPeers + (belief.peers < 0 ? 0 : 1 + Math.floor(belief.peers * 6.99)));
}
