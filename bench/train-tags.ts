/**
 * Learns the weights of tag cutting and writes them to `src/corpus/tags/weights.json`.
 *
 *   npx tsx bench/train-tags.ts PILE…
 *
 * PILE is a folder that the project's pile maker wrote, with `truth.jsonl` beside the documents. The checked-in weights
 * come from piles of `--damage 0.3`: `--count 1200` with the seeds train-1 to train-24, `--count 300` with the seeds
 * train-101 to train-220. Many small piles and not a large one: the lines of an outlet and month share a list, and what
 * counts is how many lists are seen. No word of a pile can enter the weights: a feature counts, compares or names the form
 * of a word, never a word. About 10 minutes and 4 GB.
 *
 * A conditional random field over segments, learned by the exact gradient of its log-likelihood.
 */
import { writeFileSync } from 'node:fs';
import { FAMILIES, familySize, WEIGHT_COUNT } from '../src/corpus/tags/model/features.ts';
import { type Course, descend } from './tag-training/descent.ts';
import { examplesOf, lookAt, taskOf } from './tag-training/examples.ts';
import { randomRow } from './tag-training/random-row.ts';
import { pilesOf, readLabelled } from './tag-training/labelled-piles.ts';

const COURSE: Course = { epochs: 6, rate: 0.03, decay: 5e-4, batch: 32 };

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

const random = randomRow(7);
const tasks = process.argv
  .slice(2)
  .flatMap((folder) => pilesOf(readLabelled(folder), random))
  .map(taskOf);
say(`${tasks.length} piles`);
const first = descend(
  tasks.flatMap((task) => examplesOf(task)),
  WEIGHT_COUNT,
  COURSE,
);
say('first look learned');
const looked = tasks.map((task) => lookAt(task, first));
const later = descend(
  tasks.flatMap((task, at) => examplesOf(task, looked[at])),
  WEIGHT_COUNT,
  COURSE,
);
const path = new URL('../src/corpus/tags/weights.json', import.meta.url);
writeFileSync(path, `${JSON.stringify({ first: tableOf(first), later: tableOf(later) })}\n`);
say('weights written');
