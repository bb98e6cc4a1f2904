import type { Writable } from 'node:stream';

/** Exit statuses, the same for every command: done; done but something was rejected or falls short; called wrongly. */
export const DONE = 0;
export const FALLS_SHORT = 1;
export const CALLED_WRONGLY = 2;

/** Where a command speaks. */
export interface Streams {
  /** Takes results, for machines and pipes. */
  readonly out: Writable;
  /** Takes words for the person at the terminal. */
  readonly err: Writable & { readonly isTTY?: boolean };
}

/** A word that an owner can type after `npm run`. */
export interface Command {
  readonly usage: string;
  /** @returns the exit status */
  run(args: string[], streams: Streams): Promise<number> | number;
}

/** Says something to the person at the terminal. */
export function say({ err }: Streams, words: string): void {
  err.write(`${words}\n`);
}
