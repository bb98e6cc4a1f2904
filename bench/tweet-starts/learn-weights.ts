import type { Example } from './read-examples.ts';

export interface Learning {
  readonly rounds: number;
  readonly rate: number;
  /** How strongly weights are held near 0. */
  readonly restraint: number;
}

/** These did best on tweets of accounts that were left out of the training, six times over. */
const LEARNING: Learning = { rounds: 20, rate: 0.3, restraint: 3e-3 };

/**
 * Learns a weight for each answer: multinomial logistic regression over the places of each example, by stochastic gradient
 * descent with a rate for each weight (AdaGrad). The same examples in the same order give the same weights.
 */
export function learnWeights(examples: readonly Example[], learning: Learning = LEARNING): Map<string, number> {
  const weights = new Map<string, number>();
  const steepness = new Map<string, number>();
  const order = [...examples];
  const random = mixer();
  for (let round = 0; round < learning.rounds; round += 1) {
    mix(order, random);
    for (const example of order) {
      for (const [answer, slope] of slopesOf(example, weights)) {
        const weight = weights.get(answer) ?? 0;
        const step = slope + learning.restraint * weight;
        const steep = (steepness.get(answer) ?? 1e-6) + step * step;
        steepness.set(answer, steep);
        weights.set(answer, weight - (learning.rate * step) / Math.sqrt(steep));
      }
    }
  }
  return weights;
}

/** Which of an example's places the weights choose. */
export function choose({ clues }: Example, weights: ReadonlyMap<string, number>): number {
  const scores = scoresOf(clues, weights);
  return scores.indexOf(Math.max(...scores));
}

function scoresOf(clues: Example['clues'], weights: ReadonlyMap<string, number>): number[] {
  return clues.map((answers) => answers.reduce((sum, answer) => sum + (weights.get(answer) ?? 0), 0));
}

/** The slope of the loss for each answer that does not stand in every place alike. */
function slopesOf({ clues, right }: Example, weights: ReadonlyMap<string, number>): Map<string, number> {
  const scores = scoresOf(clues, weights);
  const best = Math.max(...scores);
  const likelihoods = scores.map((score) => Math.exp(score - best));
  const total = likelihoods.reduce((sum, likelihood) => sum + likelihood, 0);
  const slopes = new Map<string, number>();
  clues.forEach((answers, place) => {
    const slope = (likelihoods[place] ?? 0) / total - (place === right ? 1 : 0);
    for (const answer of answers) slopes.set(answer, (slopes.get(answer) ?? 0) + slope);
  });
  return slopes;
}

/** Numbers from 0 to 1 that look random and are the same in every run. */
function mixer(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function mix<T>(list: T[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [list[last], list[other]];
    if (a !== undefined && b !== undefined) [list[last], list[other]] = [b, a];
  }
}
