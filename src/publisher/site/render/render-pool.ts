import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { RenderJob, RenderResult, RenderSetting } from './jobs.ts';

/** Jobs sent at once: enough to make a message worth while, few enough that the cores end together. */
const BATCH = 32;
/** Batches a worker has before it, so that it never waits for the next one. */
const AHEAD = 2;
/** Megabytes of a worker's heap for what it has just made. */
const YOUNG = 24;

/**
 * Megabytes of its heap for what it keeps: more than the largest document takes. Without a bound, a worker takes ten times what it needs, as far as the
 * machine has it, before it looks for what can go.
 */
const heapFor = (maxBytes: number): number => Math.max(1024, (maxBytes / 2 ** 20) * 128);

/** So many jobs are done by the workers there are sooner than another one starts. */
const FEW = 400;

/**
 * Renders jobs on all cores while they are still being made: no more of them are held than the workers have before them.
 *
 * @param renderer the bundled `render-worker`
 * @param progress is told how many jobs are done
 * @throws where a worker fails; the folder it wrote to is then incomplete
 */
export async function renderAll(
  jobs: Iterable<RenderJob>,
  renderer: string,
  setting: RenderSetting,
  progress: (done: number) => void = () => {},
): Promise<void> {
  const batches = inBatches(jobs);
  const workers: Promise<void>[] = [];
  let [started, sent, done] = [0, 0, 0];

  function work(): Promise<void> {
    const worker = new Worker(new URL(renderer), {
      workerData: setting,
      // Any other value brings the slow React that warns programmers.
      env: { ...process.env, NODE_ENV: 'production' },
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG, maxOldGenerationSizeMb: heapFor(setting.maxBytes) },
    });
    const sizes: number[] = [];
    return new Promise<void>((resolve, reject) => {
      function send(): void {
        const { value: batch } = batches.next();
        if (batch) {
          sizes.push(batch.length);
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
          worker.postMessage(batch);
          sent += batch.length;
          if (sent >= FEW * started && started < availableParallelism()) start();
        } else if (sizes.length === 0) resolve();
      }
      worker.on('message', ({ failure }: RenderResult) => {
        if (failure) return reject(Object.assign(new Error(failure.words), failure.code ? { code: failure.code } : {}));
        progress((done += sizes.shift() ?? 0));
        send();
      });
      worker.on('error', reject);
      for (let ahead = 0; ahead < AHEAD; ahead += 1) send();
    }).finally(() => void worker.terminate());
  }

  function start(): void {
    started += 1;
    const worker = work();
    workers.push(worker);
    // Awaited below, one after the other; until its turn has come, a failure is no unheard one.
    worker.catch(() => {});
  }

  start();
  for (let at = 0; at < workers.length; at += 1) await workers[at];
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
