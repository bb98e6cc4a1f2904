import { execFileSync } from 'node:child_process';
import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDocument } from '../../../src/publisher/reading/open-document.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const LIMIT = 64;

function open(folder: string, name: string, maxBytes = LIMIT) {
  return openDocument({ name, path: Buffer.from(join(folder, name)), refused: null }, maxBytes);
}

test('a text file comes back decoded, with its bytes as they lay', () => {
  const folder = temporaryFolder({ 'a.txt': 'ورقة أولى' });
  expect(open(folder, 'a.txt')).toEqual({
    name: 'a.txt',
    raw: { name: 'a.txt', text: 'ورقة أولى' },
    encoding: 'utf-8',
    bytes: Buffer.from('ورقة أولى'),
    diagnostics: [],
  });
});

test('a file of exactly the limit is read, one byte more is refused by its size', () => {
  const folder = temporaryFolder({ 'fits.txt': 'a'.repeat(LIMIT), 'large.txt': 'a'.repeat(LIMIT + 1) });
  expect(open(folder, 'fits.txt').raw?.text).toHaveLength(LIMIT);
  expect(open(folder, 'large.txt')).toMatchObject({
    raw: null,
    diagnostics: [
      { code: 'document-too-large', severity: 'rejected', line: 1, column: 1, found: '65 bytes of at most 64' },
    ],
  });
});

test('a file that fits no string is refused, whatever the limit', () => {
  const folder = temporaryFolder({ 'huge.txt': '' });
  truncateSync(join(folder, 'huge.txt'), 600_000_000);
  expect(open(folder, 'huge.txt', 10 ** 12).diagnostics).toMatchObject([{ code: 'document-too-large' }]);
});

test('a pipe is refused at once, though nobody writes to it', () => {
  const folder = temporaryFolder();
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  expect(open(folder, 'pipe.txt').diagnostics).toEqual([
    { code: 'document-unreadable', severity: 'rejected', line: 1, column: 1, found: 'it is no regular file' },
  ]);
});

test('a file that went away before it was opened is told', () => {
  const folder = temporaryFolder({ 'a.txt': '' });
  rmSync(join(folder, 'a.txt'));
  expect(open(folder, 'a.txt').diagnostics).toMatchObject([{ code: 'document-unreadable', found: 'it is not there' }]);
});

test('a refused file is not opened', () => {
  const folder = temporaryFolder({ 'a.txt': 'سرّ' });
  const file = {
    name: 'a.txt',
    path: Buffer.from(join(folder, 'a.txt')),
    refused: 'a symbolic link out of the folder',
  };
  expect(openDocument(file, LIMIT)).toEqual({
    name: 'a.txt',
    raw: null,
    encoding: 'utf-8',
    bytes: Buffer.alloc(0),
    diagnostics: [
      {
        code: 'document-unreadable',
        severity: 'rejected',
        line: 1,
        column: 1,
        found: 'a symbolic link out of the folder',
      },
    ],
  });
});

test('an odd name is told, and the document is read all the same', () => {
  const folder = temporaryFolder();
  const path = Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]);
  writeFileSync(path, 'ورقة');
  const opened = openDocument({ name: String.raw`caf\xe9.txt`, path, refused: null }, LIMIT);
  expect(opened.raw?.text).toBe('ورقة');
  expect(opened.diagnostics).toMatchObject([{ code: 'document-name-escaped', severity: 'repaired', found: '' }]);
});

test.for([
  ['the escape character', 'سطر\nثانٍ \u001b[31m', 2, 6],
  ['a bell after a Windows line end', 'سطر\r\nأب\u0007ج', 2, 3],
  ['a control character of the second block', 'أ\u0090', 1, 2],
] as const)('%s is told once, where it first stands', ([, text, line, column]) => {
  const folder = temporaryFolder({ 'a.txt': text });
  expect(open(folder, 'a.txt').diagnostics).toMatchObject([
    { code: 'control-characters', severity: 'repaired', line, column },
  ]);
});

test('tabs, line ends and the next-line character of old pages are no control characters', () => {
  const folder = temporaryFolder({ 'a.txt': 'سطر\tوآخر\r\nثالث\rرابع\u0085خامس' });
  expect(open(folder, 'a.txt').diagnostics).toEqual([]);
});

test('what is no text is rejected, and none of it is a document', () => {
  const folder = temporaryFolder({
    'a.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 0xff, 0, 0xfe, 0, 0x9c]),
  });
  expect(open(folder, 'a.txt')).toMatchObject({
    raw: null,
    diagnostics: [{ code: 'document-binary', severity: 'rejected' }],
  });
});

test('the encoding that was told from the letters is told', () => {
  const bytes = Uint8Array.from([
    0xe6, 0xd1, 0xde, 0xc9, 0x20, 0xc3, 0xe6, 0xe1, 0xec, 0x20, 0xe3, 0xe4, 0x20, 0xc7, 0xe1, 0xdf, 0xca, 0xc7, 0xc8,
  ]);
  const folder = temporaryFolder({ 'a.txt': bytes });
  expect(open(folder, 'a.txt')).toMatchObject({
    raw: { name: 'a.txt', text: 'ورقة أولى من الكتاب' },
    encoding: 'windows-1256',
    diagnostics: [{ code: 'encoding-guessed', severity: 'repaired' }],
  });
});
