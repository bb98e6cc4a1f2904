import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FSWatcher } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchContent } from '../../../src/publisher/dev/watch-content.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A watched folder; what is done about it is noted, with the milliseconds since the first change. */
function watched(shows: () => boolean = () => true) {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const folder = temporaryFolder({ 'a.txt': 'أ', 'b.txt': 'ب' });
  const watcher = Object.assign(new EventEmitter(), { add: () => {} }) as unknown as FSWatcher;
  const started = Date.now();
  const done: string[] = [];
  const answers: ('done' | 'again' | Error)[] = [];
  const note = (what: string) => void done.push(`${what} at ${Date.now() - started}`);
  const work = {
    glance(paths: readonly string[]) {
      note(`glance ${paths.map((path) => path.slice(folder.length + 1)).join(' ')}`);
      return shows();
    },
    renew() {
      note('renew');
      const answer = answers.shift() ?? 'done';
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  watchContent(watcher, folder, work, (fault) => note(String(fault)));
  return {
    done,
    answers,
    save: (name: string) => void watcher.emit('all', 'change', join(folder, name)),
    write: (name: string, text: string) => writeFileSync(join(folder, name), text),
    wait: (milliseconds: number) => vi.advanceTimersByTime(milliseconds),
  };
}

test('what was saved is shown at once, and the whole folder is looked at when saves have come to rest', () => {
  const { done, save, wait } = watched();
  save('a.txt');
  wait(2000);
  expect(done).toEqual(['glance a.txt at 25', 'renew at 425']);
});

test('where a glance does not show it, the whole folder is looked at soon', () => {
  const { done, save, wait } = watched(() => false);
  save('a.txt');
  wait(2000);
  expect(done).toEqual(['glance a.txt at 25', 'renew at 85']);
});

test('a glance that stumbles leaves it to the whole folder to tell why', () => {
  const { done, save, wait } = watched(() => {
    throw new Error('gone');
  });
  save('a.txt');
  wait(2000);
  expect(done).toEqual(['glance a.txt at 25', 'renew at 85']);
});

test('a burst of saves is one glance at all of them, and one look at the folder', () => {
  const { done, save, wait } = watched();
  for (const name of ['a.txt', 'b.txt', 'a.txt', 'deep/c.txt']) {
    save(name);
    wait(20);
  }
  wait(2000);
  expect(done).toEqual(['glance a.txt b.txt deep/c.txt at 85', 'renew at 485']);
});

test('saves that follow each other are each shown, and the folder waits for the last', () => {
  const { done, save, wait } = watched();
  save('a.txt');
  wait(300);
  save('b.txt');
  wait(300);
  save('a.txt');
  wait(2000);
  expect(done).toEqual(['glance a.txt at 25', 'glance b.txt at 325', 'glance a.txt at 625', 'renew at 1025']);
});

test('what the watcher missed while the folder was looked at is found by the thought after it', () => {
  const { done, save, write, wait } = watched();
  save('a.txt');
  wait(430);
  write('a.txt', 'كلمات أخرى');
  wait(2000);
  expect(done).toEqual(['glance a.txt at 25', 'renew at 425', 'renew at 735']);
});

test('a folder that asks to be looked at again is, and one that fails is told and looked at after the next change', () => {
  const { done, answers, save, wait } = watched();
  answers.push('again', new Error('no such folder'));
  save('a.txt');
  wait(1000);
  save('a.txt');
  wait(1000);
  expect(done).toEqual([
    'glance a.txt at 25',
    'renew at 425',
    'renew at 485',
    'Error: no such folder at 485',
    'glance a.txt at 1025',
    'renew at 1425',
  ]);
});

test('files that make no other edition are passed over; settings are not', () => {
  const { done, save, wait } = watched();
  save('picture.png');
  save('../a.txt');
  wait(500);
  expect(done).toEqual([]);
  save('labels.json');
  wait(25);
  expect(done).toEqual(['glance labels.json at 525']);
});
