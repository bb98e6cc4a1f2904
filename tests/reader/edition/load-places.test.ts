// @vitest-environment node
import { expect, test } from 'vitest';
import type { EditionSource } from '../../../src/reader/edition/edition-source.ts';
import { placesOfTag } from '../../../src/reader/edition/load-places.ts';
import type { Postings, TagEntry } from '../../../src/schema/shards.ts';

const nowhere = () => Promise.reject(new Error('not asked for here'));
const entry = (file: string): TagEntry => ({ slug: 'نفط', text: 'نفط', count: 1, siteWide: false, file });

/** An edition of one tag. @param files its postings by the names of its files; a file that is not there is gone */
function editionOf(file: string | undefined, files: Readonly<Record<string, Postings>>): EditionSource {
  return {
    loadPage: nowhere,
    findSlug: nowhere,
    loadManifest: nowhere,
    loadTagNames: nowhere,
    findTag: async (slug) => (slug === 'نفط' && file !== undefined ? entry(file) : undefined),
    loadTag: async (name) => {
      const postings = files[name];
      if (!postings) throw new Error(`${name} is gone`);
      return { slug: 'نفط', stories: [], together: [], postings };
    },
    loadPostings: async (postings) => Uint32Array.from(postings as Postings),
    loadStories: async (numbers) =>
      numbers.map((number) => ({ id: String(number), slug: '', title: '', publishedOn: null, source: null })),
  };
}

const TAG = { slug: 'نفط', count: 3 };
const read = async (source: EditionSource, places: readonly number[], file?: string) =>
  (await placesOfTag(source, file === undefined ? TAG : { ...TAG, file })(places)).map(({ id }) => id);

test('the places of a tag lead to its stories, the newest first, its file found by its name', async () => {
  expect(await read(editionOf('f', { f: [2, 5, 9] }), [0, 1, 2])).toEqual(['9', '5', '2']);
});

test('a list that is older than the edition goes on where it ended, and says no story twice', async () => {
  expect(await read(editionOf('f', { f: [2, 5, 9, 11, 12] }), [2, 0])).toEqual(['2', '9']);
});

test('a file that is known is read, and another one where that is gone', async () => {
  const files = { known: [1, 2, 3], found: [4, 5, 6] };
  expect(await read(editionOf('found', files), [0], 'known')).toEqual(['3']);
  expect(await read(editionOf('found', files), [0], 'gone')).toEqual(['6']);
});

test('where there is neither, it is said, and asked for anew the next time', async () => {
  await expect(read(editionOf(undefined, {}), [0])).rejects.toThrow('tag نفط: the edition has none of that name');
  await expect(read(editionOf('gone', {}), [0], 'gone')).rejects.toThrow('gone is gone');
  const files: Record<string, Postings> = {};
  const load = placesOfTag(editionOf('late', files), TAG);
  await expect(load([0])).rejects.toThrow('late is gone');
  files['late'] = [7, 8, 9];
  expect(await load([0])).toMatchObject([{ id: '9' }]);
});
