import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BUGS, type Bug } from './bugs.ts';
import type { Outcome } from './find-bug.ts';

/** A copy of the project's code; it lies inside the project and so finds its packages. */
const COPY = '.cache/planted';
const COPIED = ['tsconfig.json', 'src', 'content', 'tests'];

/** Of processor time, for a busy machine finds no fewer bugs: what takes longer is not found while someone waits. */
const MOST_SECONDS = 60;

/** Of any time: only a bug that never ends takes so long. */
const HANG_SECONDS = 1200;

/**
 * Whether the tests of the parser find bugs at all: plants each of a list of known bugs into a copy of the parser and runs the
 * tests until one fails. Without a bug, none may. `--only WORDS` plants those whose names hold the words.
 */
export async function run(args: readonly string[]): Promise<void> {
  const bugs = args[0] === '--only' ? BUGS.filter(({ name }) => name.includes(args[1] ?? '')) : BUGS;
  copyProject();
  const sound = runTests();
  if (sound.failed !== null) throw new Error(`a test fails without any bug: ${sound.failed}`);
  process.stdout.write(`no bug: every test that ran passed in ${sound.seconds.toFixed(1)} s\n`);
  let found = 0;
  for (const bug of bugs) {
    plant(bug);
    const { failed, seconds } = runTests();
    if (failed !== null) found += 1;
    process.stdout.write(`${failed === null ? 'MISSED' : 'found'} in ${seconds.toFixed(1)} s: ${bug.name}\n`);
    if (failed !== null) process.stdout.write(`    by «${failed}»\n`);
  }
  process.stdout.write(`planted bugs found: ${found} of ${bugs.length}\n`);
  if (found < bugs.length) process.exitCode = 1;
}

function copyProject(): void {
  rmSync(COPY, { recursive: true, force: true });
  for (const path of COPIED) cpSync(path, `${COPY}/${path}`, { recursive: true });
}

function plant({ name, file, right, wrong }: Bug): void {
  cpSync('src', `${COPY}/src`, { recursive: true });
  const pieces = readFileSync(`src/${file}`, 'utf8').split(right);
  if (pieces.length !== 2)
    throw new Error(`«${name}»: src/${file} holds «${right}» ${pieces.length - 1} times, not once`);
  writeFileSync(`${COPY}/src/${file}`, pieces.join(wrong));
}

/** A hang is a failure too. */
function runTests(): Outcome {
  rmSync(`${COPY}/bundled-tests.cjs`, { force: true });
  const script = resolve('bench/planted/find-bug.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, String(MOST_SECONDS)], {
    cwd: COPY,
    encoding: 'utf8',
    timeout: 1000 * HANG_SECONDS,
  });
  if (status === null) return { failed: 'a test that did not end', seconds: HANG_SECONDS };
  if (status !== 0) throw new Error(`the tests could not be run: ${stderr}`);
  return JSON.parse(stdout) as Outcome;
}
