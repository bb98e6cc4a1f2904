import type { Prose } from '../../reading/cut-pieces.ts';
import type { Script } from './character-kind.ts';
import { startCandidates } from './start-candidates.ts';
import type { Clues } from './clues.ts';
import WEIGHTS from './start-weights.json';

/** Where a tweet's text begins, and how probable that is, 0 to 1. */
export interface TextStart {
  readonly at: number;
  readonly probability: number;
}

const QUESTIONS = Object.entries(WEIGHTS) as [keyof Clues, Readonly<Record<string, number>>][];

/** Where a tweet's text begins in the prose before its ending. */
export function findTextStart(text: string, before: readonly Prose[], end: number, home: Script): TextStart {
  const candidates = startCandidates(text, before, end, home);
  const [only] = candidates;
  if (candidates.length <= 1) return { at: only?.at ?? before.at(-1)?.start ?? end, probability: only ? 1 : 0 };
  const scores = candidates.map(({ clues }) => scoreOf(clues));
  const best = Math.max(...scores);
  const total = scores.reduce((sum, score) => sum + Math.exp(score - best), 0);
  return { at: candidates[scores.indexOf(best)]?.at ?? end, probability: 1 / total };
}

/** The log of how likely a place with such clues is; only differences between places mean anything. */
function scoreOf(clues: Clues): number {
  let score = 0;
  for (const [question, answers] of QUESTIONS) score += answers[clues[question]] ?? 0;
  return score;
}
