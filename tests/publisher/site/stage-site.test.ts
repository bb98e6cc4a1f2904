import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { fileLedger } from '../../../src/publisher/site/file-ledger.ts';
import { stageSite } from '../../../src/publisher/site/stage-site.ts';
import type { BuildRecord } from '../../../src/publisher/site/build-record.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { EMPTY_RECORD } from './empty-record.ts';

const record = (files: Readonly<Record<string, string>>, retired: readonly string[] = []): BuildRecord => ({
  ...EMPTY_RECORD,
  files: Object.entries(files),
  retired,
});

/** Writes a site of these files, each with its text as its key, as a build does; @returns what the folder holds then */
function build(out: string, files: Readonly<Record<string, string>>, before?: BuildRecord) {
  const ledger = fileLedger(before);
  const stage = stageSite(out, before);
  for (const [file, text] of Object.entries(files)) {
    if (!ledger.needs(file, text)) continue;
    mkdirSync(dirname(join(stage.folder, file)), { recursive: true });
    writeFileSync(join(stage.folder, file), text);
  }
  const built = stage.commit(ledger.files);
  stage.drop();
  return built;
}

const held = (out: string) =>
  Object.fromEntries(
    readdirSync(out, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(out, path), readFileSync(path, 'utf8')] as const)
      .toSorted(),
  );

test('where no site stands, all is written; where one does, what changed', () => {
  const out = join(temporaryFolder(), 'site');
  const first = { 'index.html': '1', 'a/x/index.html': 'x', 'a/y/index.html': 'y' };
  expect(build(out, first).written).toBe(3);
  const second = { ...first, 'a/y/index.html': 'new', 'a/z/index.html': 'z' };
  expect(build(out, second, record(first)).written).toBe(2);
  expect(held(out)).toEqual(second);
});

test('what the site no longer has goes, with its folder, and the folders of others stay', () => {
  const out = join(temporaryFolder(), 'site');
  const first = { 'index.html': '1', 'a/x/old/index.html': 'x', 'a/y/index.html': 'y' };
  build(out, first);
  build(out, { 'index.html': '1', 'a/y/index.html': 'y' }, record(first));
  expect(held(out)).toEqual({ 'a/y/index.html': 'y', 'index.html': '1' });
  expect(existsSync(join(out, 'a/x'))).toBe(false);
});

test('data named by its hash outlives one edition, for pages that are open, and goes with the next', () => {
  const out = join(temporaryFolder(), 'site');
  const [one, two, three] = ['one', 'two', 'three'].map((name) => ({
    'index.html': name,
    [`data/${name}.json`]: name,
  }));
  build(out, one!);
  const second = build(out, two!, record(one!));
  expect(second.retired).toEqual(['data/one.json']);
  expect(Object.keys(held(out))).toEqual(['data/one.json', 'data/two.json', 'index.html']);
  build(out, three!, record(two!, second.retired));
  expect(Object.keys(held(out))).toEqual(['data/three.json', 'data/two.json', 'index.html']);
});

test('data that comes back from the edition before last is kept', () => {
  const out = join(temporaryFolder(), 'site');
  const [one, two] = [
    { 'index.html': '1', 'data/one.json': 'one' },
    { 'index.html': '2', 'data/two.json': 'two' },
  ];
  build(out, one);
  const second = build(out, two, record(one));
  build(out, one, record(two, second.retired));
  expect(held(out)['data/one.json']).toBe('one');
});

test('what a page leads to is there before the page, and the first page comes last', () => {
  const out = join(temporaryFolder(), 'site');
  const first = { 'index.html': '1', 'a/x/index.html': 'x' };
  build(out, first);
  mkdirSync(join(out, 'a/y/index.html'), { recursive: true });
  const second = { 'index.html': '2', 'a/y/index.html': 'y', 'data/two.json': 'two' };
  expect(() => build(out, second, record(first))).toThrow('EISDIR');
  expect(held(out)).toEqual({ ...first, 'data/two.json': 'two' });
});

test('where a folder cannot be made, nothing has been moved', () => {
  const out = join(temporaryFolder(), 'site');
  const first = { 'index.html': '1', tag: 'no folder' };
  build(out, first);
  const second = { 'index.html': '2', 'data/two.json': 'two', 'tag/x/index.html': 'x' };
  expect(() => build(out, second, record(first))).toThrow('ENOTDIR');
  expect(held(out)).toEqual(first);
});

test('a site that is not finished leaves the old one as it was', () => {
  const out = join(temporaryFolder(), 'site');
  const first = { 'index.html': '1' };
  build(out, first);
  const stage = stageSite(out, record(first));
  writeFileSync(join(stage.folder, 'index.html'), 'half');
  stage.drop();
  expect(held(out)).toEqual(first);
  expect(readdirSync(dirname(out))).toEqual(['site']);
});

test('a last step that fails half-way says what stands there then', () => {
  const out = join(temporaryFolder(), 'site');
  const first = { 'index.html': '1', 'a/x/index.html': 'x' };
  build(out, first);
  // Someone put a folder where a page is to be.
  mkdirSync(join(out, 'a/y/index.html/held'), { recursive: true });
  const second = { 'index.html': '2', 'a/x/index.html': 'x', 'a/y/index.html': 'y' };
  expect(() => build(out, second, record(first))).toThrow(
    /^The last step of building .*site failed \(E\w+: .*\)\. The site there has pages of the old edition and of the new one, each whole; mend that and build again\.$/,
  );
});
