import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readJsonDocuments } from '../../../src/publisher/reading/read-json-documents.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function read(content: string, maxBytes = 1000) {
  const folder = temporaryFolder({ 'documents.jsonl': content });
  const documents = [...readJsonDocuments(join(folder, 'documents.jsonl'), 'documents.jsonl', maxBytes)];
  return documents.map(({ document }) => document);
}

test('a line is a document, its body cut into paragraphs', () => {
  const line = { id: 'q-1', title: ' عنوان ', date: '2024-05-03', source: 'دار الورق', body: '\nأولى \r\n\r\n ثانية' };
  expect(read(`${JSON.stringify(line)}\n`)).toEqual([
    {
      name: 'q-1',
      rejected: false,
      title: 'عنوان',
      publishedOn: '2024-05-03',
      unreadDate: null,
      source: 'دار الورق',
      tagLine: null,
      blocks: [
        { type: 'paragraph', text: 'أولى' },
        { type: 'paragraph', text: 'ثانية' },
      ],
      related: [],
      diagnostics: [],
      spans: [
        { start: 0, end: 1, role: 'blank' },
        { start: 1, end: 6, role: 'paragraph' },
        { start: 6, end: 10, role: 'blank' },
        { start: 10, end: 16, role: 'paragraph' },
      ],
    },
  ]);
});

test('fields that may be absent are absent', () => {
  expect(read('{"id":"1","title":"","body":"نصّ"}')).toMatchObject([
    { title: null, publishedOn: null, unreadDate: null, source: null, rejected: false, diagnostics: [] },
  ]);
});

test('a day in words is read, and one that is none is kept as written', () => {
  const line = (id: string, date: string) => JSON.stringify({ id, title: 'ع', date, body: 'نصّ' });
  expect(read(`${line('1', '3 مايو 2024')}\n${line('2', '31 فبراير 2024')}`)).toMatchObject([
    { publishedOn: '2024-05-03', unreadDate: null, diagnostics: [] },
    {
      publishedOn: null,
      unreadDate: '31 فبراير 2024',
      diagnostics: [{ code: 'date-unreadable', severity: 'missing', line: 2, column: 1, found: '31 فبراير 2024' }],
    },
  ]);
});

test.for([
  ['no JSON', '{"id":', 'document-unreadable'],
  ['no object', '"نصّ"', 'document-unreadable'],
  ['an array', '[]', 'document-unreadable'],
  ['nothing but null', 'null', 'document-unreadable'],
  ['no id', '{"title":"ع","body":"نصّ"}', 'document-unreadable'],
  ['an empty id', '{"id":"","title":"ع","body":"نصّ"}', 'document-unreadable'],
  ['a number for an id', '{"id":7,"title":"ع","body":"نصّ"}', 'document-unreadable'],
  ['a list for a body', '{"id":"1","title":"ع","body":["نصّ"]}', 'document-unreadable'],
  ['a number for a date', '{"id":"1","title":"ع","date":2024,"body":"نصّ"}', 'document-unreadable'],
  ['more bytes than the limit', `{"id":"1","title":"ع","body":"${'أ'.repeat(600)}"}`, 'document-too-large'],
] as const)('a line with %s is rejected where it stands and stops nothing', ([, line, code]) => {
  const good = '{"id":"good","title":"ع","body":"نصّ"}';
  expect(read(`\n${line}\n${good}\n`)).toMatchObject([
    { name: 'documents.jsonl#2', rejected: true, diagnostics: [{ code, severity: 'rejected', line: 2, column: 1 }] },
    { name: 'good', rejected: false },
  ]);
});

test('a line that fits no string is rejected, stops nothing, and nothing of it is kept', () => {
  const folder = temporaryFolder({ 'documents.jsonl': '{"id":"good","title":"ع","body":"نصّ"}\n' });
  const path = join(folder, 'documents.jsonl');
  truncateSync(path, 600_000_000);
  const held = process.memoryUsage.rss();
  const documents = [...readJsonDocuments(path, 'documents.jsonl', 1000)];
  expect(documents).toMatchObject([
    { document: { name: 'good', rejected: false } },
    { document: { rejected: true, diagnostics: [{ code: 'document-too-large', line: 2 }] }, bytes: { length: 0 } },
  ]);
  expect(process.memoryUsage.rss() - held).toBeLessThan(300_000_000);
});

test('an id that stands twice names the first of its lines', () => {
  const line = '{"id":"1","title":"ع","body":"نصّ"}';
  expect(read(`${line}\n${line}`)).toMatchObject([
    { name: '1', rejected: false },
    { name: 'documents.jsonl#2', rejected: true, diagnostics: [{ found: 'the id "1" stands on an earlier line' }] },
  ]);
});

test('a body without a word is rejected', () => {
  expect(read('{"id":"1","title":"ع","body":" \\n "}')).toMatchObject([
    { name: '1', rejected: true, blocks: [], diagnostics: [{ code: 'body-missing', severity: 'rejected', line: 1 }] },
  ]);
});

test('a body of blanks takes no longer than one of words', () => {
  const line = JSON.stringify({ id: '1', title: 'ع', body: `نصّ\n${' '.repeat(1_000_000)}` });
  const started = performance.now();
  expect(read(line, 2_000_000)).toMatchObject([{ blocks: [{ type: 'paragraph', text: 'نصّ' }] }]);
  expect(performance.now() - started).toBeLessThan(5000);
});

test('a body of more paragraphs than any article has is cut off', () => {
  const line = JSON.stringify({ id: '1', title: 'ع', body: 'نصّ طويل\n'.repeat(10_001) });
  expect(read(line, 1_000_000)).toMatchObject([
    {
      name: 'documents.jsonl#1',
      rejected: true,
      diagnostics: [{ code: 'document-too-costly', found: '10001 paragraphs and tweets of at most 10000' }],
    },
  ]);
});

test('lines that are longer than a chunk of the file are put together', () => {
  const bodies = [1, 2, 3].map((part) => String(part).repeat(700_000));
  const lines = bodies.map((body, at) => JSON.stringify({ id: String(at), title: 'ع', body }));
  const texts = read(lines.join('\n'), 1_000_000).map(({ blocks }) => blocks);
  expect(texts).toEqual(bodies.map((text) => [{ type: 'paragraph', text }]));
});
