/**
 * Learns the weights by which the parser chooses where a tweet's text begins, and prints them as JSON:
 *
 *     npx tsx bench/tweet-starts/train.ts PILE… > src/parser/tweets/start/start-weights.json
 *
 * A pile is a folder of documents with `truth.jsonl` beside them. On standard error: how many tweets were learned from, and
 * which share of every tenth, which was then left out, comes out right.
 */
import { choose, learnWeights } from './learn-weights.ts';
import { readExamples } from './read-examples.ts';
import type { Example } from './read-examples.ts';

const QUESTION_ENDS = '|';

/** Weights by question and answer, three decimals each, in order, so that a small change of the weights is a small change of the file. */
function toJson(weights: ReadonlyMap<string, number>): string {
  const questions = new Map<string, Record<string, number>>();
  for (const [clue, weight] of [...weights].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [question = '', answer = ''] = clue.split(QUESTION_ENDS);
    const answers = questions.get(question) ?? {};
    answers[answer] = Number(weight.toFixed(3));
    questions.set(question, answers);
  }
  return `${JSON.stringify(Object.fromEntries(questions), null, 2)}\n`;
}

function shareRight(examples: readonly Example[]): number {
  const isTenth = (_: Example, index: number) => index % 10 === 0;
  const weights = learnWeights(examples.filter((_, index) => index % 10 !== 0));
  const tenth = examples.filter(isTenth);
  return tenth.filter((example) => choose(example, weights) === example.right).length / tenth.length;
}

const examples = process.argv.slice(2).flatMap(readExamples);
process.stderr.write(
  `${examples.length} tweets; of a tenth left out, ${(100 * shareRight(examples)).toFixed(1)} % right\n`,
);
process.stdout.write(toJson(learnWeights(examples)));
