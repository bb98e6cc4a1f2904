import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LABELS } from '../../../src/parser/labels.ts';
import { findDocuments } from '../../../src/publisher/reading/find-documents.ts';
import { keptDocuments } from '../../../src/publisher/reading/kept-documents.ts';
import { documentText, temporaryFolder } from '../temporary-folder.ts';

const reading = { labels: LABELS, maxBytes: 10_000 };

/** A folder with one document, and what a reader that is kept says of it. */
function folderOf(text: string) {
  const folder = temporaryFolder({ 'a.txt': text });
  const reader = keptDocuments();
  return {
    path: join(folder, 'a.txt'),
    read: (how = reading) => [...findDocuments(folder)].map(reader(how)).map(({ document }) => document),
  };
}

test('a document that has not changed is the one that was read', () => {
  const { read } = folderOf(documentText('مكتبة'));
  expect(read()[0]).toBe(read()[0]);
});

test('one that was saved is read again, also where it is as long and as old as before', () => {
  const { path, read } = folderOf(documentText('مكتبة'));
  read();
  writeFileSync(path, documentText('مكتبه'));
  expect(read()[0]?.title).toBe('مكتبه');
  utimesSync(path, 1, 1);
  writeFileSync(path, documentText('مكتبة'));
  expect(read()[0]?.title).toBe('مكتبة');
});

test('another way of reading makes every document another', () => {
  const { read } = folderOf('خبر المكتبة\nجملة أولى عن المكتبة وزوارها.\nجهة الإصدار: دار الورق\n');
  expect(read()[0]?.source).toBeNull();
  const labels = { ...LABELS, source: [...LABELS.source, 'جهة الإصدار'] };
  expect(read({ ...reading, labels })[0]?.source).toBe('دار الورق');
});
