import { ContentError } from '../reading/content-error.ts';
import { terminalSafe } from '../terminal/terminal-safe.ts';
import { WrongCall } from './wrong-call.ts';

/** Exit statuses, the same for every command: done; done but something was rejected or falls short; called wrongly. */
export const DONE = 0;
export const FALLS_SHORT = 1;
export const CALLED_WRONGLY = 2;

/** Says something to the person at the terminal; results for machines go to standard output. */
export function say(words: string): void {
  process.stderr.write(`${words}\n`);
}

/**
 * Runs a command with the arguments of this process: `--help` prints its usage; a wrong call prints what is wrong, then the usage;
 * any other fault is told and ends with status 1.
 *
 * @param main returns the exit status
 */
export async function runCommand(usage: string, main: (args: string[]) => Promise<number> | number): Promise<void> {
  process.stdout.on('error', leaveQuietly);
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${usage.trim()}\n`);
    return;
  }
  try {
    process.exitCode = await main(args);
  } catch (error) {
    process.exitCode = explain(error, usage);
  }
}

function explain(error: unknown, usage: string): number {
  say(wordsOf(error).split('\n').map(terminalSafe).join('\n'));
  if (!(error instanceof WrongCall) && !codeOf(error).startsWith('ERR_PARSE_ARGS')) return FALLS_SHORT;
  say(`\n${usage.trim()}`);
  return CALLED_WRONGLY;
}

/** A fault that an owner can mend is told in its own words; one of this program with the place where it happened, to be reported. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const foreseen = error instanceof ContentError || error instanceof WrongCall || codeOf(error) !== '';
  return foreseen ? error.message : (error.stack ?? error.message);
}

/** The code of a fault of the system or of Node; empty where there is none. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** `| head` has read enough: that is no fault of ours. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  throw error;
}
