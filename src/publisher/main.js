// @ts-check
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundledPrograms, commandNames } from './bundled-programs.js';

/*
 * Runs a command: `node src/publisher/main.js NAME …`. It is no TypeScript, for it runs as it stands.
 */
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  // `| head` has read enough: that is no fault of ours.
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const [name = '', ...args] = process.argv.slice(2);
const names = commandNames(PROJECT);
if (!names.includes(name)) throw new Error(`there is no command "${name}"; known are ${names.join(', ')}`);
const programs = await bundledPrograms(PROJECT, say).catch((/** @type {Error} */ error) => {
  say(`the commands could not be bundled: ${error.message}`);
  process.exit(1);
});
// A fault of this program is told with the place in its sources.
process.setSourceMapsEnabled(true);
/** @type {{ command: import('./calling/command.ts').Command }} */
const { command } = await load(name);
/** @type {typeof import('./calling/call-command.ts')} */
const { callCommand } = await load('call-command');
process.exitCode = await callCommand(command, args, { out: process.stdout, err: process.stderr });

/** @param {string} program */
function load(program) {
  return import(pathToFileURL(join(programs, `${program}.js`)).href);
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}
