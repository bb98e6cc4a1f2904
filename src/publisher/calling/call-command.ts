import { ContentError } from '../reading/content-error.ts';
import { terminalSafe } from '../terminal/terminal-safe.ts';
import { CALLED_WRONGLY, type Command, DONE, FALLS_SHORT, say, type Streams } from './command.ts';
import { WrongCall } from './wrong-call.ts';

/**
 * Calls a command: `--help` prints its usage; a wrong call prints what is wrong, then the usage; any other fault is told and falls
 * short. Never throws.
 *
 * @returns the exit status
 */
export async function callCommand(command: Command, args: string[], streams: Streams): Promise<number> {
  const usage = command.usage.trim();
  if (args.includes('--help') || args.includes('-h')) {
    streams.out.write(`${usage}\n`);
    return DONE;
  }
  try {
    return await command.run(args, streams);
  } catch (error) {
    say(streams, wordsOf(error).split('\n').map(terminalSafe).join('\n'));
    if (!(error instanceof WrongCall) && !codeOf(error).startsWith('ERR_PARSE_ARGS')) return FALLS_SHORT;
    say(streams, `\n${usage}`);
    return CALLED_WRONGLY;
  }
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
