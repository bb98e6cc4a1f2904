import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeSyntheticPile } from '../../bench/pile/make-synthetic-pile.ts';
import type { Truth } from '../../bench/pile/truth.ts';
import { parseDocument } from '../../src/parser/parse-document.ts';
import { temporaryFolder } from '../publisher/temporary-folder.ts';

const truthsOf = (file: string): Truth[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Truth);

test('the parser reads in a made document what it was made of', () => {
  const { content, truth } = makeSyntheticPile(temporaryFolder(), { count: 100 });
  for (const { document, title, publishedOn, source, tags, blocks } of truthsOf(truth)) {
    const read = parseDocument({ name: document, text: readFileSync(join(content, document), 'utf8') });
    expect({ ...read, blocks: read.blocks.map((block) => block.type) }).toMatchObject({
      title,
      publishedOn,
      source,
      tagLine: tags.map(({ text }) => text).join(' '),
      blocks: blocks.map(({ type }) => type),
    });
  }
});

test('a document is the same in a pile of any size', () => {
  const [small, large] = [5, 20].map((count) => makeSyntheticPile(temporaryFolder(), { count }).content);
  const names = readdirSync(small ?? '');
  expect(names).toHaveLength(5);
  for (const name of names)
    expect(readFileSync(join(large ?? '', name), 'utf8')).toBe(readFileSync(join(small ?? '', name), 'utf8'));
});
