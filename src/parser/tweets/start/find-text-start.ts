import type { Prose } from '../../reading/next-line.ts';
import type { Script } from './character-kind.ts';
import type { Clues } from './clues.ts';
import { startCandidates } from './start-candidates.ts';
import WEIGHTS from './start-weights.json' with { type: 'json' };

/** Where a tweet's text begins, and how probable that is, 0 to 1. */
export interface TextStart {
  readonly at: number;
  readonly probability: number;
}

/** Weights of answers; one that was never met in training says nothing. */
type Answers = Readonly<Record<string, number>>;

const W: Readonly<Record<keyof Clues, Answers>> = WEIGHTS;

/**
 * Where a tweet's text begins in the prose before its ending: the place whose clues weigh most. The weights are learned by
 * `bench/tweet-starts/train.ts`.
 */
export function findTextStart(text: string, before: readonly Prose[], end: number, home: Script): TextStart {
  const candidates = startCandidates(text, before, end, home);
  const [first] = candidates;
  if (!first) return { at: before.at(-1)?.start ?? end, probability: 0 };
  if (candidates.length === 1) return { at: first.at, probability: 1 };
  const scores = candidates.map(({ clues }) => scoreOf(clues));
  const best = Math.max(...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - best), 0);
  return { at: candidates[scores.indexOf(best)]?.at ?? first.at, probability: 1 / total };
}

/** The logarithm of how likely a place with such clues is; only differences between places mean anything. */
function scoreOf(clues: Clues): number {
  return (
    (W.place[clues.place] ?? 0) +
    (W.after[clues.after] ?? 0) +
    (W.turn[clues.turn] ?? 0) +
    (W.above[clues.above] ?? 0) +
    (W.aboveEnd[clues.aboveEnd] ?? 0) +
    (W.aboveScript[clues.aboveScript] ?? 0) +
    (W.aboveTag[clues.aboveTag] ?? 0) +
    (W.aboveSign[clues.aboveSign] ?? 0) +
    (W.opens[clues.opens] ?? 0) +
    (W.wordless[clues.wordless] ?? 0) +
    (W.weight[clues.weight] ?? 0) +
    (W.stops[clues.stops] ?? 0) +
    (W.breaksAfterStop[clues.breaksAfterStop] ?? 0) +
    (W.breaksMidway[clues.breaksMidway] ?? 0)
  );
}
