import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { WrongCall } from '../../../src/publisher/calling/wrong-call.ts';
import { openPile } from '../../../src/publisher/pile/open-pile.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const FILES = { 'pile/a.txt': '', 'pile/b/c.txt': '', 'pile-two/d.txt': '', 'pile.txt': '', 'pile/notes.md': '' };

/** The names in a pile of these paths, from the folder that holds them. */
function names(paths: readonly string[]): string[] {
  const folder = temporaryFolder(FILES);
  const start = `${relative(process.cwd(), folder)}/`;
  return Array.from(openPile(paths.map((path) => join(folder, path))).files(), ({ name }) => name.replace(start, ''));
}

test.for([
  ['a folder', ['pile'], ['pile/a.txt', 'pile/b/c.txt']],
  ['a folder and what it holds', ['pile/b/c.txt', 'pile', 'pile/b'], ['pile/a.txt', 'pile/b/c.txt']],
  [
    'folders and files in any order',
    ['pile', 'pile.txt', 'pile-two'],
    ['pile-two/d.txt', 'pile.txt', 'pile/a.txt', 'pile/b/c.txt'],
  ],
  [
    'a folder beside a file whose name goes on with a sign before the slash',
    ['pile', 'pile.txt'],
    ['pile.txt', 'pile/a.txt', 'pile/b/c.txt'],
  ],
  ['one file twice', ['pile.txt', 'pile.txt'], ['pile.txt']],
  ['a file of any name', ['pile/notes.md'], ['pile/notes.md']],
] as const)('%s: each document once, in the byte order of the paths', ([, paths, found]) => {
  expect(names(paths)).toEqual(found);
});

test('the working directory itself needs no prefix', () => {
  const content = Array.from(openPile(['content']).files(), ({ name }) => name);
  expect(content).toContain('content/000_db6cb525eb9304ba.txt');
  const here = Array.from(openPile(['.', 'content']).files(), ({ name }) => name).filter((name) =>
    name.startsWith('content/0'),
  );
  expect(here).toEqual(content);
});

test('a second walk finds the same', () => {
  const pile = openPile([join(temporaryFolder(FILES), 'pile')]);
  expect([...pile.files()]).toEqual([...pile.files()]);
});

test('what lies beside a document holds for it', () => {
  const folder = temporaryFolder({ 'a.txt': '', 'tags.txt': 'كتب', 'deep/b.txt': '', 'deep/tags.txt': 'خرائط' });
  expect(openPile([join(folder, 'a.txt'), join(folder, 'deep')]).vocabulary).toEqual(['كتب', 'خرائط']);
});

test('a path where nothing is is a wrong call', () => {
  expect(() => openPile(['nowhere'])).toThrow(new WrongCall('there is nothing at nowhere'));
});
