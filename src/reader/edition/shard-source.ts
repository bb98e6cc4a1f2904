import { slugKey } from '../../arabic/slug-key.ts';
import type { Postings, TagFile, TagMap, TagNames } from '../../schema/shards.ts';
import { tagMapOf } from '../../schema/tag-map-of.ts';
import type { EditionSource } from './edition-source.ts';
import { dataFetcher } from './fetch-data.ts';
import { findSlug } from './find-slug.ts';
import { keepManifest } from './keep-manifest.ts';
import { loadRows } from './load-rows.ts';
import { readPostings } from './read-postings.ts';
import { readTagNames } from './read-tag-names.ts';

/**
 * All of what was published beside the pages, from a site's small files of data.
 *
 * @param base of the site, with the slash at its end
 */
export function shardSource(base: string): Omit<EditionSource, 'loadPage'> {
  const fetchData = dataFetcher(base);
  const manifest = keepManifest(base);
  return {
    findSlug: (id) => findSlug(base, id),
    loadManifest: manifest.load,
    findTag: (slug) =>
      manifest.follow(async ({ tagMaps }) => {
        const key = slugKey(slug);
        const map = tagMaps[tagMapOf(key, tagMaps.length)];
        if (map === undefined) return undefined;
        return (await fetchData<TagMap>(map)).find((tag) => slugKey(tag.slug) === key);
      }),
    loadTag: (file) => manifest.doubt(fetchData<TagFile>(file)),
    loadPostings: async (postings) =>
      readPostings(typeof postings === 'string' ? await manifest.doubt(fetchData<Postings>(postings)) : postings),
    loadStories: (numbers) => manifest.follow((current) => loadRows(fetchData, current, numbers)),
    loadTagNames: () => manifest.follow(async ({ tagNames }) => readTagNames(await fetchData<TagNames>(tagNames))),
  };
}
