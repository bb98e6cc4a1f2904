import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** A program that takes less need not be looked through. */
const MUCH = 512 * 1024 * 1024;

/**
 * Has the engine look for garbage where much of it may lie: by itself it looks when as much again has piled up as there was, and for rows of numbers,
 * which lie outside of what it watches, later than that.
 */
export function collectGarbage(): void {
  if (process.memoryUsage.rss() < MUCH) return;
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
}
