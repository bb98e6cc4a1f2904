import { callCommand } from './calling/call-command.ts';
import type { Command } from './calling/command.ts';

/** Each command is loaded when it is called: `parse` needs no bundler. */
const COMMANDS: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  build: () => import('./commands/build.ts'),
  dev: () => import('./commands/dev.ts'),
  parse: () => import('./commands/parse.ts'),
  report: () => import('./commands/report.ts'),
  serve: () => import('./commands/serve.ts'),
  start: () => import('./commands/start.ts'),
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `| head` has read enough: that is no fault of ours.
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (!load) throw new Error(`there is no command "${name}"; known are ${Object.keys(COMMANDS).join(', ')}`);
const { command } = await load();
process.exitCode = await callCommand(command, args, { out: process.stdout, err: process.stderr });
