import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { document, story } from '../../corpus/builders.ts';
import type { KeptPart } from '../../../src/corpus/kept/kept-study.ts';
import { studyEdition } from '../../../src/corpus/study-edition.ts';
import { keptFile } from '../../../src/publisher/site/build-record.ts';
import { readStudy, studyFile } from '../../../src/publisher/site/study-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** What is kept of two documents. */
function parts(): KeptPart[] {
  const found: KeptPart[] = [];
  const study = studyEdition([]);
  study.add(document('a.txt', { tagLine: 'ضوء القمر', related: [story('قصة', 'فقرة.')] }));
  study.add(document('b.txt', { title: null }));
  const plan = study.finish((part) => found.push(part));
  plan.placeOf('a.txt');
  return [...found, plan.neighbours()];
}

/** A study written down for a site that is not there. */
function written() {
  const out = temporaryFolder();
  const path = keptFile(out, 'study');
  onTestFinished(() => rmSync(path, { force: true }));
  const file = studyFile(out);
  const kept = parts();
  for (const part of kept) file.add(part);
  return { out, path, kept, digest: file.commit() };
}

test('what is written down is read again', () => {
  const { out, kept, digest } = written();
  const study = readStudy(out, digest);
  expect(
    study?.documents.map(({ name, told, mark, line, tags }) => [name, told?.card.title, mark, line(), tags()]),
  ).toEqual([
    ['a.txt', 'a.txt', expect.anything(), expect.anything(), [expect.objectContaining({ text: 'ضوء القمر' })]],
    ['b.txt', 'متن b.txt وحده.', expect.anything(), undefined, []],
  ]);
  expect(kept).toContainEqual({ type: 'tags', knowledge: study?.knowledge });
  expect(kept).toContainEqual(study?.layout);
  expect(kept).toContainEqual(study?.neighbours);
});

test.for<[what: string, change: (bytes: Buffer) => Buffer]>([
  ['of which a byte is another', (bytes) => bytes.fill(bytes.at(-1)! ^ 1, bytes.length - 1)],
  ['of another format', (bytes) => bytes.fill(bytes[0]! + 1, 0, 1)],
  ['cut short', (bytes) => bytes.subarray(0, -1)],
  ['cut short between two parts', (bytes) => bytes.subarray(0, 1)],
  ['of which no length is true', (bytes) => bytes.fill(255, 1, 5)],
  ['of no plain data', (bytes) => bytes.fill(255, 5, 50)],
  ['without a byte', () => Buffer.alloc(0)],
])('a file %s is no study', ([, change]) => {
  const { out, path, digest } = written();
  writeFileSync(path, change(readFileSync(path)));
  expect(readStudy(out, digest)).toBeUndefined();
});

test('a study belongs to the record that names it, and is not there without a file', () => {
  const { out, path, digest } = written();
  expect(readStudy(out, digest.replace(/^./, 'x'))).toBeUndefined();
  rmSync(path);
  expect(readStudy(out, digest)).toBeUndefined();
});

test('what is dropped leaves the study before, and what a killed build left is cleared away', () => {
  const { out, path, digest } = written();
  // No process has such a number.
  const left = `${path}.4194305.new`;
  writeFileSync(left, 'cut sh');
  const other = studyFile(out);
  expect(existsSync(left)).toBe(false);
  other.add(parts()[0]!);
  expect(existsSync(`${path}.${process.pid}.new`)).toBe(true);
  other.drop();
  expect(existsSync(`${path}.${process.pid}.new`)).toBe(false);
  expect(readStudy(out, digest)).toBeDefined();
});

test('one for which there is no room belongs to no record, and nothing is left of it', () => {
  const { out, path, digest } = written();
  const module = JSON.stringify(new URL('../../../src/publisher/site/study-file.ts', import.meta.url).href);
  const code = `
    const { studyFile } = await import(${module});
    const file = studyFile(${JSON.stringify(out)});
    for (const words of [10, 1_000_000, 10]) file.add({ type: 'neighbours', row: new Float64Array(words) });
    process.stdout.write(JSON.stringify(file.commit()));
    file.drop();`;
  const node = `exec "$0" --import tsx/esm --input-type=module --eval "$1"`;
  const { stdout } = spawnSync('sh', ['-c', `ulimit -f 256; ${node}`, process.execPath, code], { encoding: 'utf8' });
  expect(JSON.parse(stdout)).toBe('');
  expect(readStudy(out, '')).toBeUndefined();
  expect(readStudy(out, digest)).toBeDefined();
  expect(readdirSync(dirname(path)).filter((name) => name.startsWith(`${basename(path)}.`))).toEqual([]);
});
