import type { LineEvidence } from '../../src/corpus/tags/counts/line-evidence.ts';
import { eachSpan, LONGEST, spanIndex } from '../../src/corpus/tags/counts/span-table.ts';
import {
  type Emit,
  joinBeliefFeatures,
  joinFeatures,
  spanBeliefFeatures,
  spanFeatures,
} from '../../src/corpus/tags/model/features.ts';
import { heardLines, type PileBeliefs } from '../../src/corpus/tags/model/pile-beliefs.ts';
import { spanProbabilities } from '../../src/corpus/tags/model/spans.ts';
import { type PileReading, type ReadLine, readPile } from '../../src/corpus/tags/pile-reading.ts';
import { tagLineWords } from '../../src/corpus/tags/words/tag-line.ts';
import { type Labelled, lessonsOf } from './labelled-piles.ts';

/** One line as numbers: the features of each gap and each span, and which spans are its tags. */
export interface Example {
  readonly words: number;
  /** The features of all spans, then of all gaps, in one row. */
  readonly features: Uint16Array;
  /** Where in it those of each span end, by `spanIndex`, and after them those of each gap. */
  readonly ends: Uint32Array;
  readonly tags: readonly (readonly [start: number, end: number])[];
}

/** A pile read, with its labels. */
export interface Task {
  readonly reading: PileReading;
  readonly evidence: ReturnType<PileReading['evidence']>;
  /** The tags of the lines to learn from, by document. */
  readonly lessons: ReadonlyMap<string, readonly string[]>;
}

function exampleOf(evidence: LineEvidence, tags: readonly string[], beliefs?: PileBeliefs): Example {
  const words = evidence.words.length;
  const found: number[] = [];
  const emit: Emit = (feature) => found.push(feature);
  const ends = new Uint32Array(words * (LONGEST + 1));
  for (let at = 0; at < words * LONGEST; at += 1) {
    const start = Math.floor(at / LONGEST);
    const end = start + 1 + (at % LONGEST);
    if (end <= words) {
      spanFeatures(evidence, start, end, emit);
      if (beliefs) spanBeliefFeatures(beliefs.ofSpan(evidence.spans, start, end), end - start, emit);
    }
    ends[at] = found.length;
  }
  for (let gap = 0; gap < words; gap += 1) {
    if (gap > 0) joinFeatures(evidence, gap, emit);
    if (gap > 0 && beliefs) joinBeliefFeatures(beliefs.ofJoin(evidence.spans, gap), emit);
    ends[words * LONGEST + gap] = found.length;
  }
  let at = 0;
  const bounds = tags.map((tag) => [at, (at += tagLineWords(tag).length)] as const);
  return { words, features: Uint16Array.from(found), ends, tags: bounds };
}

export function taskOf(documents: readonly Labelled[]): Task {
  const reading = readPile();
  for (const document of documents) reading.add(document);
  return {
    reading,
    evidence: reading.evidence(),
    lessons: new Map(lessonsOf(documents).map(({ name, tags }) => [name, tags])),
  };
}

function exampleFor(task: Task, name: string, line: ReadLine, beliefs?: PileBeliefs): Example {
  const tags = task.lessons.get(name) ?? [];
  return exampleOf(task.evidence(line), tags, beliefs);
}

/** @param beliefs what a first look made of the task; without them, the examples are for a first look */
export function examplesOf(task: Task, beliefs?: PileBeliefs): Example[] {
  return [...task.reading.lines]
    .filter(([name]) => task.lessons.has(name))
    .map(([name, line]) => exampleFor(task, name, line, beliefs));
}

/** Calls `visit` for each feature of one place: a span, by `spanIndex`, or gap k at `words * LONGEST + k`. */
export function eachFeature({ features, ends }: Example, place: number, visit: (feature: number) => void): void {
  const end = ends[place] ?? 0;
  for (let at = place === 0 ? 0 : (ends[place - 1] ?? 0); at < end; at += 1) visit(features[at] ?? 0);
}

/** The score of each span of an example, by `spanIndex`. */
export function scoresOf(example: Example, weights: Float64Array): Float64Array {
  const { words } = example;
  let sum = 0;
  const weigh = (feature: number): void => {
    sum += weights[feature] ?? 0;
  };
  const joined = Array.from({ length: words }, (_, gap) => {
    sum = 0;
    eachFeature(example, words * LONGEST + gap, weigh);
    return sum;
  });
  const scores = new Float64Array(words * LONGEST).fill(-Infinity);
  eachSpan(words, (start, end) => {
    sum = 0;
    eachFeature(example, spanIndex(start, end), weigh);
    for (let gap = start + 1; gap < end; gap += 1) sum += joined[gap] ?? 0;
    scores[spanIndex(start, end)] = sum;
  });
  return scores;
}

/** Looks at a task with weights that were learned for a first look. */
export function lookAt(task: Task, weights: Float64Array): PileBeliefs {
  const heard = heardLines(task.reading.lineCounts);
  for (const [name, line] of task.reading.lines) {
    const example = exampleFor(task, name, line);
    heard.hear(line.spans, spanProbabilities({ words: example.words, scores: scoresOf(example, weights) }));
  }
  return heard.settle(Array.from(task.reading.lines.values(), ({ spans }) => spans));
}
