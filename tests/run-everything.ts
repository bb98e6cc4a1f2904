/**
 * `npm test`: types, style, dead code, then every test there is, the built site in a real browser included.
 * Each step runs whatever became of the one before; the last line counts all of them: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const RESULTS = '.cache/results';

interface Totals {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Reads what the step's tests came to; a step without tests counts as one. */
  readonly totals?: () => Totals;
  readonly env?: Readonly<Record<string, string>>;
}

const STEPS: readonly Step[] = [
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'unused code', command: ['knip', '--no-config-hints'] },
  {
    name: 'unit and component tests',
    command: ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${RESULTS}/vitest.json`],
    totals: vitestTotals,
  },
  {
    name: 'browser tests',
    command: ['playwright', 'test', '--reporter=dot,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: `${RESULTS}/playwright.json` },
    totals: playwrightTotals,
  },
];

function vitestTotals(): Totals {
  const { numPassedTests, numFailedTests } = readResults('vitest');
  return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
}

function playwrightTotals(): Totals {
  const { expected, unexpected, flaky } = readResults('playwright')['stats'] as Record<string, number>;
  return { passed: Number(expected), failed: Number(unexpected) + Number(flaky) };
}

function readResults(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`${RESULTS}/${name}.json`, 'utf8')) as Record<string, unknown>;
}

function run({ name, command, totals, env }: Step): Totals {
  process.stdout.write(`\n── ${name}\n`);
  const started = Date.now();
  const { status } = spawnSync('npx', ['--no-install', ...command], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const counted = countedTotals(totals) ?? { passed: status === 0 ? 1 : 0, failed: 0 };
  // A runner that failed without a failed test (it could not start, say) has failed all the same.
  const failed = status !== 0 && counted.failed === 0 ? 1 : counted.failed;
  process.stdout.write(
    `${name}: ${counted.passed} passed, ${failed} failed in ${((Date.now() - started) / 1000).toFixed(1)} s\n`,
  );
  return { passed: counted.passed, failed };
}

function countedTotals(totals: Step['totals']): Totals | undefined {
  try {
    return totals?.();
  } catch {
    return { passed: 0, failed: 0 };
  }
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const all = STEPS.map(run);
const sum = (of: keyof Totals) => all.reduce((total, one) => total + one[of], 0);
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
