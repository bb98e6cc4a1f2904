import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDocument } from '../../src/parser/parse-document.ts';
import { asPrinted } from './as-printed.ts';

const FOLDER = new URL('../documents/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, FOLDER), 'utf8');

test.for(readdirSync(FOLDER))('%s is read as expected', (name) => {
  const text = read(`${name}/source.txt`);
  const expected: unknown = JSON.parse(read(`${name}/expected.json`));
  expect(asPrinted(parseDocument({ name, text }))).toEqual(expected);
});
