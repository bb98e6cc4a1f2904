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
 * any other fault is told in one line, never as a stack of calls.
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
  const message = error instanceof Error ? error.message : String(error);
  say(message.split('\n').map(terminalSafe).join('\n'));
  if (error instanceof ContentError) return FALLS_SHORT;
  if (!(error instanceof WrongCall) && !isParseArgsError(error)) return FALLS_SHORT;
  say(`\n${usage.trim()}`);
  return CALLED_WRONGLY;
}

function isParseArgsError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** `| head` has read enough: that is no fault of ours. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  throw error;
}
