import { once } from 'node:events';
import type { Writable } from 'node:stream';

const CHUNK = 1 << 16;

/** Writes values as JSON Lines, some 64 KiB at a time, and waits where the reader is slower. */
export interface JsonLines {
  write(value: unknown): Promise<void>;
  /** Writes what is left. */
  end(): Promise<void>;
}

export function jsonLines(out: Writable): JsonLines {
  let waiting = '';
  async function flush(): Promise<void> {
    const chunk = waiting;
    waiting = '';
    if (!out.write(chunk)) await once(out, 'drain');
  }
  return {
    async write(value) {
      waiting += `${JSON.stringify(value)}\n`;
      if (waiting.length >= CHUNK) await flush();
    },
    end: flush,
  };
}
