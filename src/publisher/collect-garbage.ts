import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Less is not worth a look. */
const MUCH = 128 * 1024 * 1024;

/**
 * Has the engine look for garbage where it may have let much of it lie: it looks when texts and objects pile up, and rows of numbers lie outside of what
 * it watches.
 */
export function collectGarbage(): void {
  if (process.memoryUsage().arrayBuffers < MUCH) return;
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
}
