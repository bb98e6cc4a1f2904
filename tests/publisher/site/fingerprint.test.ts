import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprint } from '../../../src/publisher/site/fingerprint.ts';
import { documentText, temporaryFolder } from '../temporary-folder.ts';

function of(folder: string, options: readonly string[] = ['/'], project = '/nowhere') {
  return fingerprint(folder, options, project);
}

test('neither time nor place nor a document changes it', () => {
  const files = { 'a.txt': documentText('مكتبة'), 'tags.txt': 'كتب' };
  const folder = temporaryFolder(files);
  const before = of(folder);
  utimesSync(join(folder, 'tags.txt'), 0, 0);
  writeFileSync(join(folder, 'a.txt'), documentText('مكتبه'));
  expect(of(folder)).toBe(before);
  expect(of(temporaryFolder(files))).toBe(before);
});

test.for<[string, (folder: string) => void]>([
  ['a tag is vouched for', (folder) => writeFileSync(join(folder, 'tags.txt'), 'كتب')],
  ['a label is added', (folder) => writeFileSync(join(folder, 'labels.json'), '{}')],
  ['documents are listed', (folder) => writeFileSync(join(folder, 'documents.jsonl'), '{}')],
])('it changes when %s', ([, change]) => {
  const folder = temporaryFolder({ 'a.txt': documentText('مكتبة') });
  const before = of(folder);
  change(folder);
  expect(of(folder)).not.toBe(before);
});

test('it changes with the options, and two that join alike are told apart', () => {
  const folder = temporaryFolder({ 'a.txt': documentText('مكتبة') });
  expect(of(folder, ['/news/'])).not.toBe(of(folder, ['/']));
  expect(of(folder, ['ab', 'c'])).not.toBe(of(folder, ['a', 'bc']));
});

test('it changes with the sources and with nothing else of the project', () => {
  const folder = temporaryFolder({ 'a.txt': documentText('مكتبة') });
  const project = temporaryFolder({ 'src/reader/main.tsx': 'one', 'index.html': 'page', 'README.md': 'words' });
  const before = of(folder, ['/'], project);
  writeFileSync(join(project, 'README.md'), 'other words');
  expect(of(folder, ['/'], project)).toBe(before);
  writeFileSync(join(project, 'src/reader/main.tsx'), 'two');
  expect(of(folder, ['/'], project)).not.toBe(before);
});
