import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { RenderJob, RenderResult, RenderSetting } from './jobs.ts';

/** Jobs sent at once: enough to make a message worth while, few enough that the cores end together. */
const BATCH = 32;
/** Batches a worker has before it, so that it never waits for the next one. */
const AHEAD = 2;
/** Fewer jobs than this are done by one worker sooner than another one starts. */
const FEW = 400;

/** What was rendered, all jobs together. */
export type Rendered = Omit<RenderResult, 'failure'>;

/**
 * Renders jobs on all cores while they are still being made: no more of them are held than the workers have before them.
 *
 * @param renderer the bundled `render-worker`
 * @param expected about how many jobs there are
 * @param progress is told how many jobs are done
 * @throws where a worker fails; the folder it wrote to is then incomplete
 */
export async function renderAll(
  jobs: Iterable<RenderJob>,
  renderer: string,
  setting: RenderSetting,
  expected: number,
  progress: (done: number) => void,
): Promise<Rendered> {
  const batches = inBatches(jobs);
  const total = { pages: 0, changed: [] as string[] };
  let done = 0;

  function work(): Promise<void> {
    const worker = new Worker(new URL(renderer), {
      workerData: setting,
      // Any other value brings the slow React that warns programmers.
      env: { ...process.env, NODE_ENV: 'production' },
    });
    const sizes: number[] = [];
    return new Promise<void>((resolve, reject) => {
      function send(): void {
        const { value: batch } = batches.next();
        if (batch) {
          sizes.push(batch.length);
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
          worker.postMessage(batch);
        } else if (sizes.length === 0) resolve();
      }
      worker.on('message', ({ pages, changed, failure }: RenderResult) => {
        if (failure) return reject(Object.assign(new Error(failure.words), failure.code ? { code: failure.code } : {}));
        total.pages += pages;
        total.changed.push(...changed);
        progress((done += sizes.shift() ?? 0));
        send();
      });
      worker.on('error', reject);
      for (let ahead = 0; ahead < AHEAD; ahead += 1) send();
    }).finally(() => void worker.terminate());
  }

  const workers = expected < FEW ? 1 : availableParallelism();
  await Promise.all(Array.from({ length: workers }, work));
  return total;
}

function* inBatches(jobs: Iterable<RenderJob>): Generator<readonly RenderJob[]> {
  let batch: RenderJob[] = [];
  for (const job of jobs) {
    batch.push(job);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
