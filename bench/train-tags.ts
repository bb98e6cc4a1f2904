/**
 * Learns the weights of tag cutting and writes them to `src/corpus/tags/weights.json`.
 *
 *   npx tsx bench/train-tags.ts PILE…
 *
 * PILE is a folder that the project's pile maker wrote, with `truth.jsonl` beside the documents. The checked-in weights
 * come from `--count 4000 --damage 0.3` piles of the seeds train-1, train-2 and train-3. No word of a pile can
 * enter the weights: a feature counts, compares or names the form of a word, never a word.
 *
 * A conditional random field over segments, trained by the exact gradient of its log-likelihood (Adam, L2). Each pile is
 * used at several sizes, cut into piles of 1,000, 100, 10 and 1, so that the weights fit large and small ones.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eachSpan, LONGEST, spanIndex } from '../src/corpus/tags/counts/span-table.ts';
import {
  FAMILIES,
  familySize,
  joinFeatures,
  type SpanBelief,
  spanFeatures,
  WEIGHT_COUNT,
} from '../src/corpus/tags/model/features.ts';
import { type PileBeliefs, pileBeliefs, type SeenLine, seenLine } from '../src/corpus/tags/model/pile-beliefs.ts';
import { spanProbabilities } from '../src/corpus/tags/model/spans.ts';
import { type PileReading, readPile, type TaggedText } from '../src/corpus/tags/pile-reading.ts';
import type { LineEvidence } from '../src/corpus/tags/counts/line-evidence.ts';
import { tagLineWords } from '../src/corpus/tags/words/tag-line.ts';

interface Labelled extends TaggedText {
  readonly tags: readonly string[];
}

/** One line as numbers: the features of each gap and each span, and which spans are its tags. */
interface Example {
  readonly words: number;
  readonly joins: readonly Uint16Array[];
  readonly spans: readonly Uint16Array[];
  readonly tags: readonly (readonly [number, number])[];
}

/** Pile sizes to train at, and how many piles of each to cut from a folder. */
const SIZES = [
  { size: 4000, piles: 1 },
  { size: 1000, piles: 2 },
  { size: 100, piles: 15 },
  { size: 10, piles: 60 },
  { size: 1, piles: 600 },
] as const;
const EPOCHS = Number(process.env['EPOCHS'] ?? 12);
const RATE = 0.05;
const DECAY = Number(process.env['DECAY'] ?? 3e-5);

function readLabelled(folder: string): Labelled[] {
  const rows = readFileSync(join(folder, 'truth.jsonl'), 'utf8').trimEnd().split('\n');
  return rows.map((row): Labelled => {
    const { document, tagLine, title, blocks, listedTags } = JSON.parse(row);
    const body = blocks.map(({ text }: { text: string }) => text).join('\n');
    return { name: document, tagLine, title, body, tags: listedTags };
  });
}

function pilesOf(documents: readonly Labelled[]): Labelled[][] {
  return SIZES.flatMap(({ size, piles }) =>
    Array.from({ length: piles }, (_, at) => documents.slice(at * size, (at + 1) * size)).filter(
      (pile) => pile.length > 0,
    ),
  );
}

function exampleOf(
  evidence: LineEvidence,
  tags: readonly string[],
  belief: (start: number, end: number) => SpanBelief | undefined,
): Example {
  const n = evidence.words.length;
  const collect = (fill: (emit: (feature: number) => void) => void): Uint16Array => {
    const found: number[] = [];
    fill((feature) => found.push(feature));
    return Uint16Array.from(found);
  };
  const joins = evidence.words.map((_, gap) =>
    gap === 0 ? new Uint16Array() : collect((emit) => joinFeatures(evidence, gap, emit)),
  );
  const spans: Uint16Array[] = [];
  eachSpan(n, (start, end) => {
    spans[spanIndex(start, end)] = collect((emit) => spanFeatures(evidence, start, end, belief(start, end), emit));
  });
  let at = 0;
  const bounds = tags.map((tag) => [at, (at += tagLineWords(tag).length)] as const);
  return { words: n, joins, spans, tags: bounds };
}

const sumOf = (features: Uint16Array, weights: Float64Array): number => {
  let sum = 0;
  for (const feature of features) sum += weights[feature]!;
  return sum;
};

function scoresOf({ words, joins, spans }: Example, weights: Float64Array): Float64Array {
  const joined = joins.map((features) => sumOf(features, weights));
  const scores = new Float64Array(words * LONGEST).fill(-Infinity);
  eachSpan(words, (start, end) => {
    let sum = sumOf(spans[spanIndex(start, end)]!, weights);
    for (let gap = start + 1; gap < end; gap += 1) sum += joined[gap]!;
    scores[spanIndex(start, end)] = sum;
  });
  return scores;
}

/** Adds the gradient of the negative log-likelihood of one line: what the model expects less what is so. */
function addGradient(example: Example, weights: Float64Array, gradient: Map<number, number>): void {
  const probabilities = spanProbabilities({ words: example.words, scores: scoresOf(example, weights) });
  for (const [start, end] of example.tags) probabilities[spanIndex(start, end)]! -= 1;
  const inside = new Float64Array(example.words);
  const add = (features: Uint16Array, by: number): void => {
    for (const feature of features) gradient.set(feature, (gradient.get(feature) ?? 0) + by);
  };
  eachSpan(example.words, (start, end) => {
    const surplus = probabilities[spanIndex(start, end)]!;
    if (Math.abs(surplus) < 1e-6) return;
    add(example.spans[spanIndex(start, end)]!, surplus);
    for (let gap = start + 1; gap < end; gap += 1) inside[gap]! += surplus;
  });
  inside.forEach((surplus, gap) => {
    if (Math.abs(surplus) >= 1e-6) add(example.joins[gap]!, surplus);
  });
}

/** A row of numbers from 0 to 1, the same at every run. */
function randomRow(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

function train(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(WEIGHT_COUNT);
  const [mean, spread] = [new Float64Array(WEIGHT_COUNT), new Float64Array(WEIGHT_COUNT)];
  const random = randomRow(24);
  const BATCH = 32;
  let step = 0;
  const steps = EPOCHS * Math.ceil(examples.length / BATCH);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const order = shuffled(examples, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const gradient = new Map<number, number>();
      const batch = order.slice(from, from + BATCH);
      for (const example of batch) addGradient(example, weights, gradient);
      step += 1;
      const rate = RATE * (1 - step / steps) + 1e-4;
      for (const [feature, sum] of gradient) {
        const slope = sum / batch.length + DECAY * weights[feature]!;
        mean[feature] = 0.9 * mean[feature]! + 0.1 * slope;
        spread[feature] = 0.99 * spread[feature]! + 0.01 * slope * slope;
        weights[feature]! -= (rate * mean[feature]!) / (Math.sqrt(spread[feature]!) + 1e-8);
      }
    }
  }
  return weights;
}

/** A pile read, with its labels. */
interface Task {
  readonly reading: PileReading;
  readonly labels: ReadonlyMap<string, readonly string[]>;
}

function taskOf(documents: readonly Labelled[]): Task {
  const reading = readPile();
  for (const document of documents) reading.add(document);
  return { reading, labels: new Map(documents.map(({ name, tags }) => [name, tags])) };
}

type Beliefs = { readonly beliefs: PileBeliefs; readonly seen: ReadonlyMap<string, SeenLine> };

function examplesOf({ reading, labels }: Task, known?: Beliefs): Example[] {
  return [...reading.lines].map(([name, line]) => {
    const seen = known?.seen.get(name);
    const belief = (start: number, end: number) => (seen && known ? known.beliefs.of(seen, start, end) : undefined);
    return exampleOf(reading.evidence(line), labels.get(name) ?? [], belief);
  });
}

function beliefsOf(task: Task, weights: Float64Array, earlier?: Beliefs): Beliefs {
  const examples = examplesOf(task, earlier);
  const seen = new Map<string, SeenLine>();
  [...task.reading.lines].forEach(([name, line], at) => {
    const example = examples[at]!;
    const probabilities = spanProbabilities({ words: example.words, scores: scoresOf(example, weights) });
    seen.set(name, seenLine(task.reading.evidence(line).padded, probabilities));
  });
  return { beliefs: pileBeliefs([...seen.values()], task.reading.lineCounts), seen };
}

function tableOf(weights: Float64Array): Record<string, number[]> {
  let at = 0;
  return Object.fromEntries(
    FAMILIES.map((family) => {
      const row = Array.from(weights.subarray(at, at + familySize(family)), (weight) => Number(weight.toFixed(3)));
      at += familySize(family);
      return [family, row];
    }),
  );
}

const say = (text: string): void => void process.stderr.write(`${text}\n`);
const tasks = process.argv
  .slice(2)
  .flatMap((folder) => pilesOf(readLabelled(folder)))
  .map(taskOf);
say(`${tasks.length} piles`);
const firstExamples = tasks.flatMap((task) => examplesOf(task));
say(`${firstExamples.length} lines`);
const first = train(firstExamples);
firstExamples.length = 0;
say('first look trained');
const known = tasks.map((task) => beliefsOf(task, first));
const later = train(tasks.flatMap((task, at) => examplesOf(task, known[at])));
const path = new URL('../src/corpus/tags/weights.json', import.meta.url);
writeFileSync(path, `${JSON.stringify({ first: tableOf(first), later: tableOf(later) })}\n`);
say('weights written');
