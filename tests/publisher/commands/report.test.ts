import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command } from '../../../src/publisher/commands/report.ts';
import { documentText, temporaryFolder } from '../temporary-folder.ts';
import { run } from './run.ts';

test('a pile is told in words, and as a page', async () => {
  const folder = temporaryFolder({ 'a.txt': documentText('مكتبة'), 'b.txt': '' });
  const page = join(folder, 'report.html');
  const { status, stdout, stderr } = await run(command, [folder, '--html', page]);
  expect([status, stderr]).toEqual([1, '']);
  expect(stdout).toMatch(/^2 documents, 1 rejected, /);
  expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>/);
});

test.for([
  ['date-missing', 1, 'met, though strict: date-missing\n'],
  ['title-missing,index-page', 0, ''],
] as const)('--strict %s ends with status %i where a document has no date', async ([codes, status, words]) => {
  const folder = temporaryFolder({ 'a.txt': documentText('مكتبة').replace(/^تاريخ.*\n/m, '') });
  const ended = await run(command, [folder, '--strict', codes]);
  expect([ended.status, ended.stderr]).toEqual([status, words]);
});

test('a code that is none is a wrong call', async () => {
  const { status, stderr } = await run(command, [temporaryFolder(), '--strict', 'title-mising']);
  expect([status, stderr]).toEqual([
    2,
    expect.stringContaining('there is no code "title-mising"; known are document-empty, '),
  ]);
});
