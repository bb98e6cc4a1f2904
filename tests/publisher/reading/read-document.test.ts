import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LABELS } from '../../../src/parser/labels.ts';
import { readDocument } from '../../../src/publisher/reading/read-document.ts';
import { documentText, temporaryFolder } from '../temporary-folder.ts';

const reading = { labels: LABELS, maxBytes: 8 * 1024 * 1024 };
const LONG = documentText('مكتبة', 'كلمات كثيرة في سطر واحد، '.repeat(170_000));

function read(text: string, allowed?: (units: number) => number) {
  const folder = temporaryFolder({ 'a.txt': text });
  return readDocument({ name: 'a.txt', path: Buffer.from(join(folder, 'a.txt')), refused: null }, reading, allowed);
}

/** Of a document that was cut off. */
const cutOff = (found: string) => ({
  rejected: true,
  title: null,
  blocks: [],
  spans: [],
  diagnostics: [{ code: 'document-too-costly', severity: 'rejected', line: 1, column: 1, found }],
});

test('a document as large as may be is read', () => {
  expect(read(LONG).document).toMatchObject({ rejected: false, title: 'مكتبة' });
});

test('one that takes longer than it may is cut off, told and left out; its bytes are known', () => {
  const { opened, document } = read(LONG, () => 1);
  expect(document).toMatchObject(cutOff('more than 0.001 s'));
  expect(opened.bytes).toHaveLength(Buffer.byteLength(LONG));
});

test('a short one is never watched', () => {
  expect(read(documentText('مكتبة'), () => 0).document.rejected).toBe(false);
});

test.for([
  ['old Mac', '\r'],
  ['Windows', '\r\n'],
  ['Unix', '\n'],
] as const)('more lines than any article has are cut off before they are parsed: %s', ([, lineEnd]) => {
  expect(read(`كلمة${lineEnd}`.repeat(100_000)).document).toMatchObject(cutOff('100001 lines of at most 100000'));
});

test('so are more paragraphs and tweets, those of attached stories with them', () => {
  const { document } = read('pic.twitter.com/a '.repeat(10_001));
  expect(document).toMatchObject({ ...cutOff('10001 paragraphs and tweets of at most 10000') });
  const story = `إقرأ أيضاً:\nعنوان آخر\n${'فقرة من خبر آخر عن المدينة.\n'.repeat(10_000)}`;
  expect(read(documentText('مكتبة') + story).document).toMatchObject(
    cutOff('10001 paragraphs and tweets of at most 10000'),
  );
});
