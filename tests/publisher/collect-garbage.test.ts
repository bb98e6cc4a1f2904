import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { studyTags } from '../../src/corpus/tags/study-tags.ts';
import { collectGarbage } from '../../src/publisher/collect-garbage.ts';
import { tagged } from '../corpus/tags/tagged.ts';

const rows = () => process.memoryUsage().arrayBuffers;

test('rows that are needed no more are let go of, in a program that takes much', async () => {
  // Written to: before that a row takes nothing.
  let row: Uint8Array | undefined = new Uint8Array(512 * 1024 * 1024).fill(1);
  expect(row).toHaveLength(512 * 1024 * 1024);
  const before = rows();
  row = undefined;
  collectGarbage();
  // On another thread.
  await expect.poll(() => before - rows(), { timeout: 20_000 }).toBeGreaterThan(500 * 1024 * 1024);
});

test('most of what lines were counted with is let go of before they are cut', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const study = studyTags();
  for (let at = 0; at < 4000; at += 1) {
    const line = Array.from({ length: 12 }, (_, word) => `كلمة${(at * 31 + word * word * 17) % 9000}`).join(' ');
    study.add(tagged(`${at}`, line, { body: line }));
  }
  const measured: Record<string, number> = {};
  function measure(when: string): void {
    // Rows are freed on another thread, which the next look waits for.
    collect();
    collect();
    measured[when] = rows();
  }
  study.finish({ learnt: () => measure('learnt'), rest: () => measure('rest') });
  expect(measured['rest']).toBeLessThan(measured['learnt']! * 0.7);
});
