import { eachSpan, LONGEST, spanIndex } from '../../src/corpus/tags/counts/span-table.ts';
import { spanProbabilities } from '../../src/corpus/tags/model/spans.ts';
import { randomRow } from './random-row.ts';
import { eachFeature, type Example, scoresOf } from './examples.ts';

export interface Course {
  readonly epochs: number;
  /** Step of a weight at the start; it falls to nothing over the course. */
  readonly rate: number;
  /** How strongly weights are drawn to 0 (L2). */
  readonly decay: number;
  readonly batch: number;
}

/** Too small a part of a gradient to be worth adding. */
const NOTHING = 1e-6;

/** Adds the gradient of the negative log-likelihood of one line: what the model expects, less what is so. */
function addGradient(example: Example, weights: Float64Array, gradient: Float64Array): void {
  const surplus = spanProbabilities({ words: example.words, scores: scoresOf(example, weights) });
  for (const [start, end] of example.tags) surplus[spanIndex(start, end)] = (surplus[spanIndex(start, end)] ?? 0) - 1;
  const inside = new Float64Array(example.words);
  const add = (place: number, by: number): void => {
    if (Math.abs(by) < NOTHING) return;
    eachFeature(example, place, (feature) => {
      gradient[feature] = (gradient[feature] ?? 0) + by;
    });
  };
  eachSpan(example.words, (start, end) => {
    const by = surplus[spanIndex(start, end)] ?? 0;
    add(spanIndex(start, end), by);
    for (let gap = start + 1; gap < end; gap += 1) inside[gap] = (inside[gap] ?? 0) + by;
  });
  inside.forEach((by, gap) => add(example.words * LONGEST + gap, by));
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** Learns weights that make the tags of the examples as probable as can be (Adam). */
export function descend(examples: readonly Example[], count: number, course: Course): Float64Array {
  const { epochs, rate, decay, batch } = course;
  const [weights, mean, power, gradient] = Array.from({ length: 4 }, () => new Float64Array(count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const average = new Float64Array(count);
  const random = randomRow(24);
  const steps = epochs * Math.ceil(examples.length / batch);
  const settled = Math.floor(steps / 2);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const order = shuffled(examples, random);
    for (let from = 0; from < order.length; from += batch) {
      gradient.fill(0);
      const lines = order.slice(from, from + batch);
      for (const line of lines) addGradient(line, weights, gradient);
      step += 1;
      const stride = rate * (1 - (step - 1) / steps);
      for (let at = 0; at < count; at += 1) {
        if (gradient[at] === 0) continue;
        const slope = gradient[at]! / lines.length + decay * weights[at]!;
        mean[at] = 0.9 * mean[at]! + 0.1 * slope;
        power[at] = 0.99 * power[at]! + 0.01 * slope * slope;
        weights[at] = weights[at]! - (stride * mean[at]!) / (Math.sqrt(power[at]!) + 1e-8);
      }
      if (step <= settled) continue;
      for (let at = 0; at < count; at += 1) average[at] = average[at]! + weights[at]! / (steps - settled);
    }
  }
  return average;
}
