/**
 * Runs the tests of the copy of the project that is the working folder, until one fails or the processor time is spent that
 * the first argument allows, in seconds. Prints an `Outcome` as JSON. One script in one process: what Vitest needs to start
 * would be most of the time.
 */
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { bundleTests } from '../../tests/mutation/bundle-tests.ts';
import type { LoadedTest } from '../../tests/mutation/stand-in.ts';

/** The name of the test that failed, if one did, and the processor time until then. */
export interface Outcome {
  readonly failed: string | null;
  readonly seconds: number;
}

const [limit] = process.argv.slice(2).map(Number);

const secondsSpent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

function loadTests(code: string): readonly LoadedTest[] {
  const module = { exports: {} as { readonly loadedTests: readonly LoadedTest[] } };
  const evaluate = new Script(`(require, exports, module) => {${code}\n}`).runInThisContext() as (
    ...args: readonly unknown[]
  ) => void;
  evaluate(createRequire(`${process.cwd()}/`), module.exports, module);
  return module.exports.loadedTests;
}

function firstToFail(tests: readonly LoadedTest[]): string | null {
  for (const { name, run } of tests) {
    if (secondsSpent() > (limit ?? Infinity)) return null;
    try {
      run();
    } catch {
      return name;
    }
  }
  return null;
}

const code = await bundleTests('tests/mutation/timed-tests.ts', 'bundled-tests.cjs');
const failed = firstToFail(loadTests(code));
process.stdout.write(JSON.stringify({ failed, seconds: secondsSpent() } satisfies Outcome));
