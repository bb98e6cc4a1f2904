import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseDocument } from '../../src/parser/parse-document.ts';
import { startCoverage } from './coverage.ts';
import { mutate, type Dice } from './mutate.ts';

const FIXTURES = 'tests/documents';
const FOUND = '.cache/fuzz';

/**
 * Breeds inputs for the parser: one that runs a block of its code that none ran before, or more often, is kept and
 * bred from. Each must come out whole: no exception, and spans that tile it. What breaks is written to `.cache/fuzz/`,
 * to become a fixture. `--seconds N` (default 60), `--seed N` (default 1).
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { seconds: { type: 'string' }, seed: { type: 'string' } } });
  const dice = diceFrom(Number(values.seed ?? 1));
  const until = Date.now() + Number(values.seconds ?? 60) * 1000;
  const coverage = startCoverage('/src/');
  const seen = new Set<string>();
  const kept = readdirSync(FIXTURES).map((name) => readFileSync(`${FIXTURES}/${name}/source.txt`, 'utf8'));
  let [tries, broken] = [0, 0];
  while (Date.now() < until) {
    const text = tries < kept.length ? (kept[tries] ?? '') : mutate(pick(kept, dice), pick(kept, dice), dice);
    tries += 1;
    const fault = faultOf(text);
    if (fault) keepFault((broken += 1), text, fault);
    const news = coverage.take().filter((block) => !seen.has(block));
    for (const block of news) seen.add(block);
    if (news.length > 0 && tries > kept.length) kept.push(text);
  }
  coverage.stop();
  process.stdout.write(`${tries} inputs, ${kept.length} kept, ${seen.size} blocks and counts seen, ${broken} broken\n`);
  if (broken > 0) process.exitCode = 1;
}

/** What is wrong with the parser's answer to a text; `undefined` where nothing is. */
function faultOf(text: string): string | undefined {
  try {
    const { spans } = parseDocument({ name: 'fuzz', text });
    let at = 0;
    for (const { start, end } of spans) {
      if (start !== at || end <= start) return `span ${start}–${end} after ${at}`;
      at = end;
    }
    return at === text.length ? undefined : `spans end at ${at} of ${text.length}`;
  } catch (error) {
    return String(error);
  }
}

function keepFault(number: number, text: string, fault: string): void {
  mkdirSync(FOUND, { recursive: true });
  writeFileSync(`${FOUND}/${number}.json`, JSON.stringify({ fault, text }));
  process.stdout.write(`broken: ${fault}, kept as ${FOUND}/${number}.json\n`);
}

const pick = (texts: readonly string[], dice: Dice) => texts[dice(texts.length)] ?? '';

/** The same numbers for the same seed (mulberry32). */
function diceFrom(seed: number): Dice {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
