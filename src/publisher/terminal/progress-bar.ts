import type { Writable } from 'node:stream';

/** A line that shows how far a long piece of work has come. */
export interface ProgressBar {
  /** One more step is done. */
  step(): void;
  /** So many steps are done. */
  reach(done: number): void;
  /** Takes the line away. */
  end(): void;
}

const WIDTH = 30;
/** Short work is over before a bar could be read, in milliseconds. */
const PATIENCE = 400;
/** Milliseconds between two drawings. */
const PAUSE = 80;

/** Draws on a terminal only: a file that takes the words of a command gets none of this. */
export function progressBar(out: Writable & { readonly isTTY?: boolean }, what: string, steps: number): ProgressBar {
  const started = Date.now();
  let [done, drawn, looked] = [0, 0, 0];

  function draw(now: number): void {
    drawn = now;
    const share = steps === 0 ? 1 : Math.min(done / steps, 1);
    const filled = Math.round(share * WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    const rate = done / ((now - started) / 1000);
    const left = Math.max(0, Math.ceil((steps - done) / rate));
    out.write(`\r\u001b[K${what} ${bar} ${Math.floor(share * 100)} %, ${Math.round(rate)} a second, ${left} s left`);
  }

  function reach(next: number): void {
    done = next;
    // Asking for the time costs more than a step may.
    if (!out.isTTY || done - looked < 16) return;
    looked = done;
    const now = Date.now();
    if (now - started > PATIENCE && now - drawn > PAUSE) draw(now);
  }

  return {
    step: () => reach(done + 1),
    reach,
    end() {
      if (drawn > 0) out.write('\r\u001b[K');
    },
  };
}
