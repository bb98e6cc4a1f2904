import type { Writable } from 'node:stream';

/** A line that shows how far a long piece of work has come. */
export interface ProgressBar {
  /** One more step is done. */
  step(): void;
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
  let [done, drawn] = [0, 0];

  function draw(): void {
    drawn = Date.now();
    const share = steps === 0 ? 1 : Math.min(done / steps, 1);
    const filled = Math.round(share * WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    out.write(`\r\u001b[K${what} ${bar} ${Math.floor(share * 100)} %`);
  }

  return {
    step() {
      done += 1;
      const now = out.isTTY && done % 16 === 0 ? Date.now() : 0;
      if (now - started > PATIENCE && now - drawn > PAUSE) draw();
    },
    end() {
      if (drawn > 0) out.write('\r\u001b[K');
    },
  };
}
