import { Writable } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import { progressBar } from '../../../src/publisher/terminal/progress-bar.ts';

afterEach(() => void vi.useRealTimers());

/** Takes 100 steps in a time, and returns what was drawn. */
function work(isTTY: boolean, milliseconds: number): string[] {
  vi.useFakeTimers();
  const drawn: string[] = [];
  const out = Object.assign(
    new Writable({ decodeStrings: false, write: (text: string, _encoding, done) => (drawn.push(text), done()) }),
    { isTTY },
  );
  const bar = progressBar(out, 'reading', 100);
  for (let step = 0; step < 100; step += 1) {
    vi.advanceTimersByTime(milliseconds / 100);
    bar.step();
  }
  bar.end();
  return drawn;
}

test('long work is shown in a terminal, and the line is taken away at its end', () => {
  const drawn = work(true, 2000);
  expect(drawn.slice(0, 2)).toEqual([
    `\r\u001b[Kreading ${'█'.repeat(10)}${'░'.repeat(20)} 32 %, 50 a second, 2 s left`,
    `\r\u001b[Kreading ${'█'.repeat(14)}${'░'.repeat(16)} 48 %, 50 a second, 2 s left`,
  ]);
  expect(drawn.at(-1)).toBe('\r\u001b[K');
});

test.for([
  ['short work', true, 300],
  ['work whose words go to a file', false, 2000],
] as const)('%s is not shown', ([, isTTY, milliseconds]) => {
  expect(work(isTTY, milliseconds)).toEqual([]);
});
