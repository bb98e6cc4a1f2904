// @ts-check
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/*
 * No TypeScript, like `main.js`: they run as they stand, and have the others bundled. To turn three hundred modules into JavaScript and load them one by
 * one took longer than a build does where nothing changed.
 */

const run = promisify(execFile);

const BUNDLER = fileURLToPath(new URL('bundle-programs.js', import.meta.url));

const COMMANDS = 'src/publisher/commands';

/** What calls commands, and what is started as a process of its own. */
const OTHERS = ['src/publisher/calling/call-command.ts', 'src/publisher/site/app/make-app.ts'];

/** Says what all other files of a bundle are. */
const DIGEST = 'digest';

/**
 * The names of all commands.
 *
 * @param {string} project the project's root
 */
export const commandNames = (project) =>
  readdirSync(join(project, COMMANDS))
    .map((file) => basename(file, '.ts'))
    .toSorted();

/**
 * The folder that holds each command, and what else is a program, as a module `NAME.js`: bundled once for each state of the sources, by content. One
 * that was damaged is bundled anew.
 *
 * @param {string} project the project's root
 * @param {(line: string) => void} tell takes a line meant for the owner
 * @throws where the sources cannot be bundled or the folder cannot be written
 */
export async function bundledPrograms(project, tell) {
  const sources = filesIn(join(project, 'src'));
  const state = digestOf(project, ['package-lock.json', ...sources.map((file) => join('src', file))]);
  const folder = join(project, '.cache', 'programs', state.slice(0, 16));
  if (isWhole(folder)) return folder;
  if (existsSync(folder)) {
    tell(`the bundled commands in ${folder} are damaged; they are bundled anew`);
    rmSync(folder, { recursive: true });
  }
  await bundle(project, folder);
  return folder;
}

/**
 * Beside its place first: what is there is whole. In a process of its own, whose memory is free again when it is done.
 *
 * @param {string} project
 * @param {string} folder
 */
async function bundle(project, folder) {
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}.new-`);
  const sources = [...commandNames(project).map((name) => `${COMMANDS}/${name}.ts`), ...OTHERS];
  try {
    await run(process.execPath, [BUNDLER, fresh, ...sources.map((file) => join(project, file))]);
    writeFileSync(join(fresh, DIGEST), digestOf(fresh, filesIn(fresh)));
    renameSync(fresh, folder);
  } catch (error) {
    // Another process may have been sooner.
    if (!isWhole(folder)) throw error;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function isWhole(folder) {
  if (!existsSync(join(folder, DIGEST))) return false;
  const files = filesIn(folder).filter((file) => file !== DIGEST);
  return readFileSync(join(folder, DIGEST), 'utf8') === digestOf(folder, files);
}

/**
 * Paths from the folder, in order.
 *
 * @param {string} folder
 */
function filesIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => relative(folder, join(entry.parentPath, entry.name))).toSorted();
}

/**
 * @param {string} folder
 * @param {readonly string[]} files paths from it
 */
function digestOf(folder, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    // Lengths first: two files can never be taken for two others.
    hash.update(`${Buffer.byteLength(file)}:${file}${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex');
}
