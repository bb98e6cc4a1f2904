import { type LineCounts, type LineSpans, placesOf } from './line-counts.ts';
import { eachSpan, LONGEST, spanIndex } from './span-table.ts';

/** How many words of context are looked at on each side of a gap. */
export const CONTEXTS = 3;

/** What the other tag lines of a pile say of one line: counts for each span of it, by `spanIndex`. */
export interface OtherLines {
  /** How often it stands in them. */
  readonly line: Uint32Array;
  /** How many different words stand before it there; after it. */
  readonly before: Uint32Array;
  readonly after: Uint32Array;
  /** In the same line, this occurrence left out. */
  readonly repeats: Uint8Array;
  /** For each gap, how the words on its left go on in other lines; and what stands there before those on its right. */
  readonly leftContexts: Contexts;
  readonly rightContexts: Contexts;
}

/**
 * For each gap the 1, 2 and 3 words on one side of it, by `contextIndex`: how often other lines have them, and how often with
 * the word across the gap. Gap k lies before word k.
 */
export interface Contexts {
  /** -1 where there are not so many words on that side. */
  readonly count: Int32Array;
  readonly joined: Int32Array;
}

/** The place of the context of `size` words, 1 to `CONTEXTS`, of a gap. */
export const contextIndex = (gap: number, size: number): number => gap * CONTEXTS + size - 1;

/** What the line itself contributed to the counts of its spans, places counted as in `LineSpans`. */
interface Own {
  count(at: number): number;
  /** How many of the words before a phrase, and after it, only this line has there. */
  before(start: number, end: number): number;
  after(start: number, end: number): number;
}

/** Counts by number within one line. */
type Tally = Map<number, number>;

const bump = (tally: Tally, number: number): void => void tally.set(number, (tally.get(number) ?? 0) + 1);

function eachPlaced(places: number, visit: (at: number, start: number, end: number) => void): void {
  eachSpan(places, (start, end) => visit(spanIndex(start, end), start, end));
}

/** In a line that says no word twice, every span stands once: no tally is needed. */
function ownOfDistinct(spans: LineSpans, { phrases }: LineCounts): Own {
  const places = placesOf(spans);
  const onlyHere = (start: number, end: number): number =>
    start >= 0 && end <= places && end - start <= LONGEST && phrases.of(spans[spanIndex(start, end)]!) <= 1 ? 1 : 0;
  return {
    count: () => 1,
    before: (start, end) => onlyHere(start - 1, end),
    after: (start, end) => onlyHere(start, end + 1),
  };
}

function ownOfRepeating(spans: LineSpans, { phrases }: LineCounts): Own {
  const places = placesOf(spans);
  const [count, before, after]: Tally[] = [new Map(), new Map(), new Map()];
  eachPlaced(places, (at) => bump(count!, spans[at]!));
  const met = new Set<number>();
  eachPlaced(places, (at, start, end) => {
    const number = spans[at]!;
    if (end - start < 2 || met.has(number) || phrases.of(number) > (count!.get(number) ?? 0)) return;
    met.add(number);
    bump(after!, spans[spanIndex(start, end - 1)]!);
    bump(before!, spans[spanIndex(start + 1, end)]!);
  });
  const numberAt = (start: number, end: number): number => spans[spanIndex(start, end)]!;
  return {
    count: (at) => count!.get(spans[at]!) ?? 0,
    before: (start, end) => before!.get(numberAt(start, end)) ?? 0,
    after: (start, end) => after!.get(numberAt(start, end)) ?? 0,
  };
}

function saysTwice(spans: LineSpans): boolean {
  const places = placesOf(spans);
  const met = new Set<number>();
  for (let place = 0; place < places; place += 1) met.add(spans[place * LONGEST]!);
  return met.size < places;
}

function contextsOf(spans: LineSpans, count: (at: number) => number, side: 'left' | 'right'): Contexts {
  const places = placesOf(spans);
  const words = places - 2;
  const contexts = { count: new Int32Array(words * CONTEXTS).fill(-1), joined: new Int32Array(words * CONTEXTS) };
  for (let gap = 1; gap < words; gap += 1) {
    for (let size = 1; size <= CONTEXTS; size += 1) {
      const [start, end] = side === 'left' ? [gap + 1 - size, gap + 1] : [gap + 1, gap + 1 + size];
      if (start < 0 || end > places) break;
      const at = contextIndex(gap, size);
      contexts.count[at] = count(spanIndex(start, end));
      contexts.joined[at] = count(side === 'left' ? spanIndex(start, end + 1) : spanIndex(start - 1, end));
    }
  }
  return contexts;
}

/**
 * Compares a line with all lines of its pile; its own share is taken off, so that a pile of one tells nothing here.
 * Cost: a few steps a span.
 */
export function otherLines(spans: LineSpans, all: LineCounts): OtherLines {
  const words = placesOf(spans) - 2;
  const table = (): Uint32Array => new Uint32Array(words * LONGEST);
  const [line, before, after, repeats] = [table(), table(), table(), new Uint8Array(words * LONGEST)];
  const own = saysTwice(spans) ? ownOfRepeating(spans, all) : ownOfDistinct(spans, all);
  const counts = new Int32Array(spans.length);
  for (let at = 0; at < spans.length; at += 1) counts[at] = Math.max(0, all.phrases.of(spans[at]!) - own.count(at));
  const count = (at: number): number => counts[at]!;
  eachSpan(words, (start, end) => {
    const [at, there] = [spanIndex(start, end), spanIndex(start + 1, end + 1)];
    repeats[at] = Math.min(255, own.count(there) - 1);
    if (end - start === LONGEST) return;
    line[at] = count(there);
    if (line[at] === 0) return;
    before[at] = Math.max(0, all.before.of(spans[there]!) - own.before(start + 1, end + 1));
    after[at] = Math.max(0, all.after.of(spans[there]!) - own.after(start + 1, end + 1));
  });
  const [leftContexts, rightContexts] = [contextsOf(spans, count, 'left'), contextsOf(spans, count, 'right')];
  return { line, before, after, repeats, leftContexts, rightContexts };
}
