import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';

const CONFIG = 'tests/mutation/stryker.config.json';
const REPORT = '.cache/mutation.json';

/** What Stryker writes of each mutant. Those that do not compile are none. */
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

interface Score {
  readonly noticed: number;
  readonly all: number;
}

const NOTICED: ReadonlySet<string> = new Set(['Killed', 'Timeout']);
const MISSED: ReadonlySet<string> = new Set(['Survived', 'NoCoverage']);

/**
 * The mutation score of the parser, dates, folding and slugs: the share of small changes to the code that some test
 * notices, folder by folder and of all. Arguments go to Stryker (`--mutate 'src/parser/dates/*.ts'` for a part).
 */
export async function run(args: readonly string[]): Promise<void> {
  const { status } = spawnSync('npx', ['--no-install', 'stryker', 'run', CONFIG, ...args], {
    stdio: 'inherit',
    // The runner of `tests/mutation/` is TypeScript.
    env: { ...process.env, NODE_OPTIONS: '--import tsx' },
  });
  if (status !== 0) {
    process.exitCode = status ?? 1;
    return;
  }
  const scores = scoresOf(JSON.parse(readFileSync(REPORT, 'utf8')) as Report);
  for (const [folder, score] of scores) process.stdout.write(`${folder.padEnd(26)}${told(score)}\n`);
  const total = [...scores.values()].reduce((sum, { noticed, all }) => added(sum, noticed, all), NOTHING);
  process.stdout.write(`mutation score: ${told(total)}\n`);
}

const NOTHING: Score = { noticed: 0, all: 0 };

const added = (score: Score, noticed: number, all: number): Score => ({
  noticed: score.noticed + noticed,
  all: score.all + all,
});

function scoresOf({ files }: Report): ReadonlyMap<string, Score> {
  const scores = new Map<string, Score>();
  for (const [path, { mutants }] of Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const noticed = mutants.filter(({ status }) => NOTICED.has(status)).length;
    const missed = mutants.filter(({ status }) => MISSED.has(status)).length;
    const folder = dirname(path);
    scores.set(folder, added(scores.get(folder) ?? NOTHING, noticed, noticed + missed));
  }
  return scores;
}

const told = ({ noticed, all }: Score): string => `${(noticed / all).toFixed(3)} (${noticed} of ${all})`;
