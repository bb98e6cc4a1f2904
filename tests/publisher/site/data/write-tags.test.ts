import { expect, test } from 'vitest';
import { writeTags } from '../../../../src/publisher/site/data/write-data.ts';
import type { ArticleTag, TaggedSummary } from '../../../../src/schema/article.ts';
import type { Edition } from '../../../../src/schema/edition.ts';
import { POSTINGS_BESIDE, type Postings, type TagFile } from '../../../../src/schema/shards.ts';

const carried = (slug: string): ArticleTag => ({ slug, text: slug, relevance: 'in-text', unsure: false });

/** Stories that all carry the first tag, and every other one of them the second one as well. */
function editionOf(count: number): Edition {
  const summaries = Array.from({ length: count }, (_, place): TaggedSummary => {
    const title = `قصة ${count - 1 - place}`;
    const tags = [carried('بحر'), ...(place % 2 ? [carried('جبل')] : [])];
    return { id: title, slug: '', title, publishedOn: null, source: null, lead: '', tweets: 0, minutes: 1, tags };
  });
  const tag = (text: string, times: number) => ({ slug: text, text, count: times, siteWide: false });
  return { summaries, tags: [tag('بحر', count), tag('جبل', Math.floor(count / 2))] };
}

/** The files that are written of an edition's tags, each under the hash that leads to it. */
function written(edition: Edition): { readonly tags: readonly TagFile[]; readonly at: (hash: string) => unknown } {
  const kept: string[] = [];
  const keep = (json: string) => String(kept.push(json) - 1);
  const read = (hash: string): unknown => JSON.parse(kept[Number(hash)] ?? 'null');
  return { tags: [...writeTags(edition, keep)].map(({ entry }) => read(entry.file) as TagFile), at: read };
}

const numbersOf = (postings: Postings): number[] => {
  let number = 0;
  return postings.map((distance) => (number += distance));
};

test('the numbers of a tag of few stories stand in its file', () => {
  const [, second] = written(editionOf(POSTINGS_BESIDE)).tags;
  expect(numbersOf(second?.postings as Postings)).toEqual(
    Array.from({ length: POSTINGS_BESIDE / 2 }, (_, place) => place * 2),
  );
});

test('those of a tag of more have a file of their own, so that choosing it costs no more', () => {
  const { tags, at } = written(editionOf(POSTINGS_BESIDE + 1));
  const postings = tags[0]?.postings;
  expect(postings).toBeTypeOf('string');
  expect(numbersOf(at(String(postings)) as Postings)).toEqual([...Array(POSTINGS_BESIDE + 1).keys()]);
});
