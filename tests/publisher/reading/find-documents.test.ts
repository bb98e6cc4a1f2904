import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findDocuments } from '../../../src/publisher/reading/find-documents.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const find = (folder: string) => Array.from(findDocuments(folder), ({ name, refused }) => [name, refused]);

test('documents of all folders come in the byte order of their paths, and nothing else does', () => {
  const folder = temporaryFolder({
    'b.txt': '',
    'a/z.txt': '',
    'a-b.txt': '',
    'a.txt': '',
    'a/deep/er.TXT': '',
    'ورقة.txt': '',
    'picture.png': '',
    txt: '',
  });
  expect(find(folder)).toEqual(
    ['a-b.txt', 'a.txt', 'a/deep/er.TXT', 'a/z.txt', 'b.txt', 'ورقة.txt'].map((name) => [name, null]),
  );
});

test('the list of vouched tags is no document, and one of that name in a folder is', () => {
  expect(find(temporaryFolder({ 'tags.txt': '', 'a/tags.txt': '' }))).toEqual([['a/tags.txt', null]]);
});

test('a link is followed inside the folder only, and what is refused is told', () => {
  const elsewhere = temporaryFolder({ 'secret.txt': 'سرّ', 'notes.md': '' });
  const folder = temporaryFolder({ 'a.txt': 'نصّ', 'sub/b.txt': 'نصّ' });
  symlinkSync(join(folder, 'a.txt'), join(folder, 'inside.txt'));
  symlinkSync(join(elsewhere, 'secret.txt'), join(folder, 'outside.txt'));
  symlinkSync(join(elsewhere, 'notes.md'), join(folder, 'outside.md'));
  symlinkSync(elsewhere, join(folder, 'outside-folder'));
  symlinkSync(join(folder, 'gone.txt'), join(folder, 'broken.txt'));
  symlinkSync(folder, join(folder, 'sub/loop'));
  symlinkSync('self.txt', join(folder, 'self.txt'));
  expect(find(folder)).toEqual([
    ['a.txt', null],
    ['broken.txt', 'a symbolic link to nothing'],
    ['inside.txt', null],
    ['outside-folder', 'a symbolic link out of the folder'],
    ['outside.txt', 'a symbolic link out of the folder'],
    ['self.txt', 'a symbolic link to nothing'],
    ['sub/b.txt', null],
  ]);
});

test('a folder beside the pile whose name begins alike is outside', () => {
  const parent = temporaryFolder({ 'pile/a.txt': '', 'pile-private/b.txt': '' });
  symlinkSync(join(parent, 'pile-private/b.txt'), join(parent, 'pile/b.txt'));
  expect(find(join(parent, 'pile'))).toEqual([
    ['a.txt', null],
    ['b.txt', 'a symbolic link out of the folder'],
  ]);
});

test('a pile that is itself reached through a link is read', () => {
  const folder = temporaryFolder({ 'pile/a.txt': '' });
  symlinkSync(join(folder, 'pile'), join(folder, 'link'));
  expect(find(join(folder, 'link'))).toEqual([['a.txt', null]]);
});

test('names that are no UTF-8 are told apart', () => {
  const folder = temporaryFolder();
  for (const byte of [0xe9, 0x80]) {
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([byte]), Buffer.from('.txt')]), 'نصّ');
  }
  expect(find(folder)).toEqual([
    [String.raw`caf\x80.txt`, null],
    [String.raw`caf\xe9.txt`, null],
  ]);
});

test('a pipe and a folder that are named like documents stop nothing', () => {
  const folder = temporaryFolder({ 'a.txt': '' });
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  mkdirSync(join(folder, 'folder.txt'));
  writeFileSync(join(folder, 'folder.txt/c.txt'), '');
  expect(find(folder)).toEqual([
    ['a.txt', null],
    ['folder.txt/c.txt', null],
    ['pipe.txt', null],
  ]);
});
