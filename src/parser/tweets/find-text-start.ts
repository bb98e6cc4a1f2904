import type { Prose } from '../reading/cut-pieces.ts';

/** Where a tweet's text begins, in the prose before its ending: at the last line. */
export function findTextStart(before: readonly Prose[], end: number): number {
  return before.at(-1)?.start ?? end;
}
