import { Session, type Profiler } from 'node:inspector';

/** Tells what of the code under test ran since it was last asked. */
export interface Coverage {
  /** Keys of the blocks that ran, each with how often, to the nearest power of two. */
  take(): string[];
  stop(): void;
}

/**
 * Block coverage straight from the engine: no instrumented copy of the code, and a loop that ran eight times
 * instead of once counts as something new.
 *
 * @param under part of the address of the modules that count
 */
export function startCoverage(under: string): Coverage {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    take() {
      let scripts: Profiler.ScriptCoverage[] = [];
      session.post('Profiler.takePreciseCoverage', (_error, { result }) => {
        scripts = result;
      });
      return scripts.filter(({ url }) => url.includes(under)).flatMap(blocksThatRan);
    },
    stop() {
      session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}

function blocksThatRan({ scriptId, functions }: Profiler.ScriptCoverage): string[] {
  return functions.flatMap(({ ranges }) =>
    ranges
      .filter(({ count }) => count > 0)
      .map(
        ({ startOffset, endOffset, count }) =>
          `${scriptId}:${startOffset}:${endOffset}:${Math.round(Math.log2(count))}`,
      ),
  );
}
