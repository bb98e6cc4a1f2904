import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import en from '../../../src/reader/locales/en.json' with { type: 'json' };

type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The Arabic texts of all files, which come with the code that says them. */
const parts = readdirSync('src/reader/locales/ar').map(
  (name) => JSON.parse(readFileSync(join('src/reader/locales/ar', name), 'utf8')) as Catalogue,
);
const ar: Record<string, Record<string, string>> = {};
for (const [group, texts] of parts.flatMap((part) => Object.entries(part))) ar[group] = { ...ar[group], ...texts };

const FORM = /_(zero|one|two|few|many|other)$/;

const entries = (catalogue: Catalogue) =>
  Object.entries(catalogue).flatMap(([group, texts]) =>
    Object.entries(texts).map(([key, text]) => [`${group}.${key}`, text] as const),
  );
const keys = (catalogue: Catalogue) => entries(catalogue).map(([key]) => key);
const meanings = (catalogue: Catalogue) => [...new Set(keys(catalogue).map((key) => key.replace(FORM, '')))].toSorted();

/** The plural forms that each counted key has, in the order of the catalogue. */
function forms(catalogue: Catalogue): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const key of keys(catalogue)) {
    const form = FORM.exec(key)?.[1];
    if (form) (found[key.replace(FORM, '')] ??= []).push(form);
  }
  return found;
}

const source = readdirSync('src/reader', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join('src/reader', name), 'utf8'))
  .join('\n');

test('both catalogues say the same things', () => {
  expect(meanings(en)).toEqual(meanings(ar));
});

describe.for([
  ['ar', ar, ['zero', 'one', 'two', 'few', 'many', 'other']],
  ['en', en, ['one', 'other']],
] as const)('%s', ([language, catalogue, all]) => {
  test('every counted text has all the forms of the language', () => {
    const incomplete = Object.entries(forms(catalogue)).filter(([, has]) => has.join() !== all.join());
    expect(incomplete).toEqual([]);
    expect(Object.keys(forms(catalogue)).length).toBeGreaterThan(3);
  });

  test('the forms are those that the language counts with', () => {
    const counted = Array.from({ length: 103 }, (_, count) => new Intl.PluralRules(language).select(count));
    expect(new Set(counted)).toEqual(new Set(all));
  });

  test('no text is empty, and none nests another', () => {
    expect(entries(catalogue).filter(([, text]) => text.trim() === '' || text.includes('$t('))).toEqual([]);
  });
});

test('a text asks for the same words in both languages', () => {
  const asked = (catalogue: Catalogue) => {
    const words: Record<string, string[]> = {};
    for (const [key, text] of entries(catalogue)) {
      const names = [...text.matchAll(/\{\{(\w+)\}\}/g)]
        .map((match) => match[1] ?? '')
        .filter((name) => name !== 'count');
      if (names.length > 0) words[key.replace(FORM, '')] = names.toSorted();
    }
    return words;
  };
  expect(asked(en)).toEqual(asked(ar));
});

/** Whether the reader asks for a key: as it is, or put together of its group and a number or a word that stands in the code. */
function isUsed(key: string): boolean {
  const [group, word = ''] = key.split('.');
  const stands = /^\d+$/.test(word) || source.includes(`'${word}'`);
  return source.includes(`'${key}'`) || (source.includes(`t(\`${group}.\${`) && stands);
}

test('every key is used, and every key that is used is there', () => {
  expect(meanings(ar).filter((key) => !isUsed(key))).toEqual([]);
  const asked = [...source.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1] ?? '');
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter((key) => !meanings(ar).includes(key))).toEqual([]);
});
