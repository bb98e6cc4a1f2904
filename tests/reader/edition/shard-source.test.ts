// @vitest-environment node
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { slugKey } from '../../../src/arabic/slug-key.ts';
import { shardSource } from '../../../src/reader/edition/shard-source.ts';
import { type Manifest, ROW_FILES, type Row, ROWS, type TagEntry } from '../../../src/schema/shards.ts';
import { tagMapOf } from '../../../src/schema/tag-map-of.ts';

const BASE = '/paper/';

/** The files of a host, by their addresses, and what was asked of it. */
let files = new Map<string, string>();
let asked: { readonly url: string; readonly integrity: string | undefined }[] = [];

beforeEach(() => {
  files = new Map();
  asked = [];
  vi.stubGlobal('fetch', async (url: string, { integrity }: RequestInit = {}) => {
    asked.push({ url, integrity });
    const body = files.get(url);
    const right = body !== undefined && `sha256-${createHash('sha256').update(body).digest('base64')}`;
    // As a browser: a 404 that has not the hash, and a damaged file, are the same to it.
    if (integrity && integrity !== right) throw new TypeError('Failed to fetch');
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    return body === undefined ? new Response('', { status: 404 }) : new Response(body, { headers });
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Puts a file of data up. @returns its hash */
function put(data: unknown): string {
  const body = JSON.stringify(data);
  const hash = createHash('sha256').update(body).digest('base64url');
  files.set(`${BASE}data/${hash}.json`, body);
  return hash;
}

const publish = (given: Partial<Manifest>) =>
  files.set(
    `${BASE}manifest.json`,
    JSON.stringify({ format: 1, total: 0, rowMaps: [], tagMaps: [], tagNames: put([]), ...given }),
  );

const row = (number: number): Row => [`id${number}`, `خبر ${number}`, null, null];

function publishRows(total: number): void {
  const numbers = Array.from({ length: total }, (_, number) => number);
  const rows = [];
  for (let start = 0; start < total; start += ROWS) rows.push(put(numbers.slice(start, start + ROWS).map(row)));
  const rowMaps = [];
  for (let start = 0; start < rows.length; start += ROW_FILES) rowMaps.push(put(rows.slice(start, start + ROW_FILES)));
  publish({ total, rowMaps });
}

function publishTags(...texts: readonly string[]): void {
  const maps: TagEntry[][] = [[], [], []];
  for (const text of texts) {
    const slug = text.replaceAll(' ', '-');
    maps[tagMapOf(slugKey(slug), 3)]!.push({ slug, text, count: 1, siteWide: false, file: put({ slug }) });
  }
  publish({ tagMaps: maps.map(put) });
}

const askedFor = () => asked.map(({ url }) => url);

test('a file is asked for by its hash, which the browser checks, and only once', async () => {
  const source = shardSource(BASE);
  const hash = put({ slug: 'نفط' });
  expect(await Promise.all([source.loadTag(hash), source.loadTag(hash)])).toEqual([{ slug: 'نفط' }, { slug: 'نفط' }]);
  await source.loadTag(hash);
  const integrity = `sha256-${Buffer.from(hash, 'base64url').toString('base64')}`;
  expect(asked).toEqual([{ url: `${BASE}data/${hash}.json`, integrity }]);
});

test('a damaged file is refused, and asked for again the next time', async () => {
  const source = shardSource(BASE);
  const hash = put({ slug: 'نفط' });
  const address = `${BASE}data/${hash}.json`;
  const whole = files.get(address)!;
  files.set(address, '{"slug":');
  await expect(source.loadTag(hash)).rejects.toThrow('Failed to fetch');
  files.set(address, whole);
  expect(await source.loadTag(hash)).toEqual({ slug: 'نفط' });
});

test('of very many files the one longest unused is let go', async () => {
  const source = shardSource(BASE);
  const hashes = Array.from({ length: 130 }, (_, number) => put({ number }));
  for (const hash of hashes) await source.loadTag(hash);
  const before = asked.length;
  await source.loadTag(hashes[129]!);
  expect(asked).toHaveLength(before);
  await source.loadTag(hashes[0]!);
  expect(asked).toHaveLength(before + 1);
});

test('stories come by number in the order asked for, their slugs made of their headlines', async () => {
  publishRows(ROWS * ROW_FILES + 10);
  const source = shardSource(BASE);
  const numbers = [ROWS * ROW_FILES + 3, 0, ROWS, 1];
  const stories = await source.loadStories(numbers);
  expect(stories.map(({ id }) => id)).toEqual(numbers.map((number) => `id${number}`));
  expect(stories[1]).toEqual({ id: 'id0', slug: 'خبر-0', title: 'خبر 0', publishedOn: null, source: null });
  // The manifest, two maps, three files: what holds them and no more, each once.
  expect(askedFor()).toHaveLength(6);
});

test('a number that the edition does not have is an error', async () => {
  publishRows(3);
  await expect(shardSource(BASE).loadStories([3])).rejects.toThrow('story 3: the edition has none');
});

test('postings are read out of their distances, those of a tag of many stories from their own file', async () => {
  const source = shardSource(BASE);
  expect([...(await source.loadPostings([4, 1, 10, 100]))]).toEqual([4, 5, 15, 115]);
  expect(askedFor()).toEqual([]);
  expect([...(await source.loadPostings(put([4, 1, 10, 100])))]).toEqual([4, 5, 15, 115]);
  expect(askedFor()).toHaveLength(1);
});

test('a tag is found in any spelling with one map, and an unknown one is not', async () => {
  publishTags('غزة وإسرائيل', 'نفط', 'مناخ', 'بحر');
  const source = shardSource(BASE);
  expect((await source.findTag('غزه-واسرائيل'))?.text).toBe('غزة وإسرائيل');
  expect(askedFor()).toHaveLength(2);
  expect(await source.findTag('عنقاء')).toBeUndefined();
});

test('names of tags have the slug of their text, or their own', async () => {
  publish({
    tagNames: put([
      ['غزة وإسرائيل', 3, 0],
      ['C++', 1, 1, 'c-plus'],
    ]),
  });
  const names = await shardSource(BASE).loadTagNames();
  expect(names.map(({ slug, text, count, siteWide }) => [slug, text, count, siteWide])).toEqual([
    ['غزة-وإسرائيل', 'غزة وإسرائيل', 3, false],
    ['c-plus', 'C++', 1, true],
  ]);
});

test('an edition that is published while the page is open: what is gone is found by the new manifest', async () => {
  publishRows(3);
  const source = shardSource(BASE);
  await source.loadManifest();
  files.clear();
  publishRows(4);
  expect((await source.loadStories([3]))[0]?.id).toBe('id3');
  expect(askedFor().filter((url) => url.endsWith('manifest.json'))).toHaveLength(2);
});

test('a file that a page named and that is gone has the manifest asked for anew', async () => {
  publishTags('نفط');
  const source = shardSource(BASE);
  const { file } = (await source.findTag('نفط'))!;
  files.clear();
  publish({ tagMaps: [put([{ slug: 'نفط', text: 'نفط', count: 2, siteWide: false, file: 'new' }])] });
  expect((await source.findTag('نفط'))?.count).toBe(1);
  await expect(source.loadTag(file)).rejects.toThrow('Failed to fetch');
  expect((await source.findTag('نفط'))?.count).toBe(2);
});

test('where the manifest is the same or cannot be had, the failure is the file’s; asking again tries again', async () => {
  publish({ total: 1, rowMaps: ['gone'] });
  const source = shardSource(BASE);
  await expect(source.loadStories([0])).rejects.toThrow('Failed to fetch');
  files.clear();
  await expect(source.loadStories([0])).rejects.toThrow('Failed to fetch');
  publishRows(1);
  expect(await source.loadStories([0])).toHaveLength(1);
});

test('a manifest of another format is refused', async () => {
  files.set(`${BASE}manifest.json`, '{"format":2}');
  await expect(shardSource(BASE).loadManifest()).rejects.toThrow('format 2 is not known');
});

test('the slug of an article is found by its id alone', async () => {
  files.set(`${BASE}slugs/na.json`, '{"nakhl01":"موسم-التمر"}');
  const source = shardSource(BASE);
  expect([await source.findSlug('nakhl01'), await source.findSlug('nakhl02')]).toEqual(['موسم-التمر', undefined]);
  expect(await source.findSlug('zz')).toBeUndefined();
  const before = asked.length;
  for (const id of ['', 'a', '../x', 'constructor%00']) expect(await source.findSlug(id)).toBeUndefined();
  expect(asked).toHaveLength(before);
});
