import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropBlank } from '../../src/parser/reading/blank.ts';
import { cleanText } from '../../src/parser/reading/clean-text.ts';
import { cutPieces } from '../../src/parser/reading/cut-pieces.ts';
import type { Prose } from '../../src/parser/reading/next-line.ts';
import { findEmbeds } from '../../src/parser/tweets/find-embeds.ts';
import { homeScript } from '../../src/parser/tweets/start/main-script.ts';
import { startCandidates } from '../../src/parser/tweets/start/start-candidates.ts';

/** One tweet to learn from: the clues of each place where its text may begin, and which of them is the right one. */
export interface Example {
  /** Answers as «question answer», so that a weight belongs to one of them. */
  readonly clues: readonly (readonly string[])[];
  readonly right: number;
}

interface TrueTweet {
  readonly type: string;
  readonly text: string;
}

interface Truth {
  readonly document: string;
  readonly encoding: string;
  readonly rejected: boolean;
  readonly blocks: readonly TrueTweet[];
  readonly related: readonly { readonly blocks: readonly TrueTweet[] }[];
}

/** Reads a pile: a folder of documents, and beside them `truth.jsonl`, one line a document in the shape that `parse` prints. */
export function readExamples(pile: string): Example[] {
  return readFileSync(join(pile, 'truth.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): Truth => JSON.parse(line))
    .filter(({ rejected }) => !rejected)
    .flatMap((truth) => examplesOf(readFileSync(join(pile, truth.document)), truth));
}

function examplesOf(bytes: Uint8Array, { encoding, blocks, related }: Truth): Example[] {
  const { text } = cleanText(new TextDecoder(encoding).decode(bytes));
  const tweets = [...blocks, ...related.flatMap((story) => story.blocks)].filter(({ type }) => type === 'tweet');
  const examples: Example[] = [];
  const home = homeScript(text);
  const pieces = cutPieces(text, findEmbeds(text));
  let open: Prose[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.type === 'prose') {
      open.push(piece);
      continue;
    }
    const end = dropBlank(text, 0, piece.start);
    const truth = tweets.find((tweet) => text.endsWith(tweet.text.replaceAll('\r\n', '\n'), end));
    const isOne = piece.type === 'attribution' && pieces[index + 1]?.type !== 'repeat';
    if (truth && isOne) examples.push(exampleOf(text, open, piece.start, end - truth.text.length, home));
    open = [];
  }
  return examples.filter(({ clues, right }) => right >= 0 && clues.length > 1);
}

function exampleOf(
  text: string,
  open: Prose[],
  end: number,
  start: number,
  home: ReturnType<typeof homeScript>,
): Example {
  const candidates = startCandidates(text, open, end, home);
  return {
    clues: candidates.map(({ clues }) => Object.entries(clues).map(([question, answer]) => `${question}|${answer}`)),
    right: candidates.findIndex(({ at }) => at === start),
  };
}
