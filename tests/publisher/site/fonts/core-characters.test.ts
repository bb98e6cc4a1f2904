import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { coreCharacters } from '../../../../src/publisher/site/fonts/core-characters.ts';

/** Every character that a file of the reader has the browser show, whatever the edition. */
function shownBy(name: RegExp, words: RegExp): string[] {
  const files = readdirSync('src/reader', { recursive: true, encoding: 'utf8' }).filter((file) => name.test(file));
  const texts = files
    .map((file) => join('src/reader', file))
    .flatMap((file) => readFileSync(file, 'utf8').match(words) ?? []);
  return [...new Set(texts.join(''))].filter((character) => character > ' ');
}

test.for([
  ['the words of the interface', /locales.*\.json$/, /"(?:[^"\\]|\\.)*"/g],
  ['the signs between them', /\.css$/, /(?<=content: )["'][^"']*["']/g],
] as const)('the fonts of every edition hold %s', ([, name, words]) => {
  const shown = shownBy(name, words);
  expect(shown.length).toBeGreaterThan(2);
  const core = coreCharacters();
  // Isolates are never drawn.
  expect(
    shown.filter((character) => !core.has(character.codePointAt(0) ?? 0) && !/[\u2066-\u2069]/.test(character)),
  ).toEqual([]);
});
