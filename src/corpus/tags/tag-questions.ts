import { phraseOf } from './counts/phrase-hash.ts';
import { eachSpan, LONGEST, spanIndex } from './counts/span-table.ts';
import { type SpanScores, spanProbabilities } from './model/spans.ts';
import type { LineWord } from './words/tag-line.ts';

/** Words of tag lines that may be cut in several ways. */
export interface TagQuestion {
  readonly words: string;
  /** The ways to cut them, the likeliest first. */
  readonly choices: readonly (readonly string[])[];
  readonly occurrences: number;
}

/** One line and its scores. */
export interface ScoredLine {
  readonly words: readonly LineWord[];
  readonly scores: SpanScores;
}

/** A cut, or the lack of one, that is more probable than this is not asked about. */
const SURE = 0.9;

/** Words between two sure cuts; more of them are too much to ask at once. */
const MOST_WORDS = 8;

/** Ways to cut that a question offers, and how probable one must be to be offered. */
const MOST_CHOICES = 4;
const WORTH_OFFERING = 0.02;

/** One way to cut some words: the place of each cut and of the end. */
interface Way {
  readonly ends: readonly number[];
  readonly probability: number;
}

/** What is asked about the same words wherever they stand. */
interface OpenQuestion {
  readonly words: readonly LineWord[];
  occurrences: number;
  /** The probability that the likeliest way is wrong, summed over the occurrences. */
  doubt: number;
  /** The probability of each way, summed likewise, under its cuts. */
  readonly ways: Map<string, Way>;
}

type Run = readonly [start: number, end: number];

/** The probability that a tag ends before each place of a line, from 0 to its end. */
function cutProbabilities(scores: SpanScores): Float64Array {
  const probabilities = spanProbabilities(scores);
  const cuts = new Float64Array(scores.words + 1);
  eachSpan(scores.words, (start, end) => {
    cuts[end] = (cuts[end] ?? 0) + (probabilities[spanIndex(start, end)] ?? 0);
  });
  return cuts;
}

/** The runs of words between two sure cuts with a place inside that is neither surely a cut nor surely none. */
function doubtfulRuns(scores: SpanScores): Run[] {
  const cuts = cutProbabilities(scores);
  const runs: Run[] = [];
  let start = 0;
  let open = false;
  for (let end = 1; end <= scores.words; end += 1) {
    const cut = cuts[end] ?? 0;
    if (cut > SURE || end === scores.words) {
      if (open && end - start <= MOST_WORDS) runs.push([start, end]);
      [start, open] = [end, false];
    } else if (cut > 1 - SURE) open = true;
  }
  return runs;
}

/** All ways to cut a run, each with its probability; at most 128 for 8 words. */
function waysToCut({ scores }: SpanScores, [start, end]: Run): Way[] {
  const ways: { ends: readonly number[]; score: number }[] = [];
  function from(place: number, ends: readonly number[], score: number): void {
    if (place === end) ways.push({ ends, score });
    for (let next = place + 1; next <= Math.min(end, place + LONGEST); next += 1) {
      from(next, [...ends, next - start], score + (scores[spanIndex(place, next)] ?? 0));
    }
  }
  from(start, [], 0);
  const most = Math.max(...ways.map(({ score }) => score));
  const total = ways.reduce((sum, { score }) => sum + Math.exp(score - most), 0);
  return ways.map(({ ends, score }) => ({ ends, probability: Math.exp(score - most) / total }));
}

function ask(questions: Map<number, OpenQuestion>, words: readonly LineWord[], ways: readonly Way[]): void {
  const key = phraseOf(words.map(({ hash }) => hash));
  const question = questions.get(key) ?? { words, occurrences: 0, doubt: 0, ways: new Map<string, Way>() };
  questions.set(key, question);
  question.occurrences += 1;
  question.doubt += 1 - Math.max(...ways.map(({ probability }) => probability));
  for (const { ends, probability } of ways) {
    const known = question.ways.get(ends.join())?.probability ?? 0;
    question.ways.set(ends.join(), { ends, probability: known + probability });
  }
}

const textOf = (words: readonly LineWord[]): string => words.map(({ text }) => text).join(' ');

function questionOf({ words, occurrences, ways }: OpenQuestion): TagQuestion {
  const likely = [...ways.values()]
    .filter(({ probability }) => probability / occurrences >= WORTH_OFFERING)
    .toSorted((a, b) => b.probability - a.probability || a.ends.length - b.ends.length)
    .slice(0, MOST_CHOICES);
  const choices = likely.map(({ ends }) =>
    ends.map((end, at) => textOf(words.slice(at === 0 ? 0 : ends[at - 1], end))),
  );
  return { words: textOf(words), choices, occurrences };
}

/**
 * What an owner could settle with one answer, the most useful first: by how many cuts of the pile are likely to be put
 * right by it. The answer's tags go into `content/tags.txt`.
 */
export function tagQuestions(lines: Iterable<ScoredLine>, limit: number): TagQuestion[] {
  const questions = new Map<number, OpenQuestion>();
  for (const { words, scores } of lines) {
    for (const run of doubtfulRuns(scores)) ask(questions, words.slice(...run), waysToCut(scores, run));
  }
  return [...questions.values()]
    .toSorted((a, b) => b.doubt - a.doubt || (textOf(a.words) < textOf(b.words) ? -1 : 1))
    .slice(0, limit)
    .map(questionOf);
}
