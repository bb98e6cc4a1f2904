import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import type { InstrumenterContext } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import type {
  CompleteDryRunResult,
  DryRunResult,
  MutantRunOptions,
  MutantRunResult,
  TestResult,
  TestRunner,
} from '@stryker-mutator/api/test-runner';
import { bundleTests } from './bundle-tests.ts';
import type { LoadedTest } from './stand-in.ts';

/** What the mutants look at as they run. */
const context: InstrumenterContext = {};
Object.assign(globalThis, { __stryker__: context });

/** Few runs of each property: what a mutant breaks shows soon or is held by a case. */
const PROPERTY_RUNS = '10';

/** What counts the mutants that a test reaches; asked once, and then left out, for it takes half of the time. */
const COUNTING = /function stryCov_9fa48[$\d]*\(\) \{/g;

/**
 * Runs the tests in Stryker's own process. Vitest starts a worker for each mutant and loads 100 modules into it one by one,
 * 1.3 s of CPU before the first test; here they are one script that is evaluated anew, and a mutant takes a tenth of it.
 */
class QuickRunner implements TestRunner {
  private code = '';
  private script: Script | undefined;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    process.env['PROPERTY_RUNS'] = PROPERTY_RUNS;
    this.code = await bundleTests('tests/mutation/all-tests.ts', 'bundled-tests.cjs');
  }

  async dryRun(): Promise<DryRunResult> {
    Object.assign(context, {
      activeMutant: undefined,
      mutantCoverage: { static: {}, perTest: {} },
      hitCount: undefined,
    });
    this.script = scriptOf(this.code);
    const result = runTests(this.load(), () => true, false);
    this.script = undefined;
    return context.mutantCoverage ? { ...result, mutantCoverage: context.mutantCoverage } : result;
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, mutantActivation, testFilter, hitLimit } = options;
    const { id } = activeMutant;
    Object.assign(context, { hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
    context.activeMutant = mutantActivation === 'static' ? id : '';
    const wanted = testFilter && new Set(testFilter);
    const result = this.tryMutant(id, (test) => !wanted || wanted.has(test));
    return toMutantRunResult(determineHitLimitReached(context.hitCount, hitLimit) ?? result);
  }

  /** A mutant that keeps the tests from loading is found by all of them. */
  private tryMutant(id: string, isWanted: (test: string) => boolean): CompleteDryRunResult {
    try {
      const tests = this.load();
      context.activeMutant = id;
      return runTests(tests, isWanted, true);
    } catch (error) {
      return { status: DryRunStatus.Complete, tests: [failed('loading', 0, error)] };
    }
  }

  private load(): readonly LoadedTest[] {
    this.script ??= scriptOf(this.code.replaceAll(COUNTING, (start) => `${start} return;`));
    const module = { exports: {} as { readonly loadedTests: readonly LoadedTest[] } };
    const evaluate = this.script.runInThisContext() as (...args: unknown[]) => void;
    evaluate(createRequire(`${process.cwd()}/`), module.exports, module);
    return module.exports.loadedTests;
  }
}

const scriptOf = (code: string): Script => new Script(`(require, exports, module) => {${code}\n}`);

function runTests(
  tests: readonly LoadedTest[],
  isWanted: (id: string) => boolean,
  bail: boolean,
): CompleteDryRunResult {
  const results: TestResult[] = [];
  for (const [index, { name, run }] of tests.entries()) {
    const id = `${index} ${name}`;
    if (!isWanted(id)) continue;
    context.currentTestId = id;
    const result = runTest(id, run);
    results.push(result);
    if (bail && result.status === TestStatus.Failed) break;
  }
  delete context.currentTestId;
  return { status: DryRunStatus.Complete, tests: results };
}

function runTest(id: string, run: () => void): TestResult {
  const started = performance.now();
  try {
    run();
    return { id, name: id, timeSpentMs: performance.now() - started, status: TestStatus.Success };
  } catch (error) {
    return failed(id, performance.now() - started, error);
  }
}

const failed = (id: string, timeSpentMs: number, error: unknown): TestResult => ({
  id,
  name: id,
  timeSpentMs,
  status: TestStatus.Failed,
  failureMessage: String(error).slice(0, 200),
});

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'quick', () => new QuickRunner())];
