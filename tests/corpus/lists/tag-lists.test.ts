import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offeredTags, tagLists } from '../../../src/corpus/lists/tag-lists.ts';
import type { TaggedSummary } from '../../../src/schema/article.ts';
import type { Edition, Tag } from '../../../src/schema/edition.ts';

const summary = (id: string, slugs: readonly string[]): TaggedSummary => ({
  id,
  slug: '',
  title: id,
  publishedOn: null,
  source: null,
  lead: '',
  tweets: 0,
  minutes: 1,
  tags: slugs.map((slug) => ({ slug, text: slug, relevance: 'in-text', unsure: false })),
});

/** An edition of stories with these tags, newest first; the tags named in `everywhere` are site-wide. */
function edition(stories: readonly (readonly string[])[], everywhere: readonly string[] = []): Edition {
  const counts = new Map<string, number>();
  for (const slug of stories.flat()) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  const tags = [...counts].map(([slug, count]): Tag => ({
    slug,
    text: slug,
    count,
    siteWide: everywhere.includes(slug),
  }));
  return {
    summaries: stories.map((slugs, place) => summary(`s${place}`, slugs)),
    tags: tags.toSorted((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1)),
  };
}

test('each tag has its stories, newest first, and the tags that stand beside it, most often first', () => {
  const lists = [...tagLists(edition([['غزة', 'هدنة'], ['غزة'], ['غزة', 'هدنة', 'مساعدات'], ['مساعدات']]))];
  expect(lists.map(({ tag, places, together }) => [tag.slug, places, together])).toEqual([
    [
      'غزة',
      [0, 1, 2],
      [
        ['هدنة', 2],
        ['مساعدات', 1],
      ],
    ],
    [
      'مساعدات',
      [2, 3],
      [
        ['غزة', 1],
        ['هدنة', 1],
      ],
    ],
    [
      'هدنة',
      [0, 2],
      [
        ['غزة', 2],
        ['مساعدات', 1],
      ],
    ],
  ]);
});

test('a tag printed everywhere is counted beside others and is nobody’s neighbour', () => {
  const [first] = tagLists(edition([['غزة', 'طقس'], ['غزة', 'طقس'], ['غزة']], ['طقس']));
  expect(first?.tag.slug).toBe('غزة');
  expect(first?.together).toEqual([['طقس', 2]]);
  expect(first?.neighbours).toEqual([]);
});

test('sixty tags are offered, the most used, and as many of those printed everywhere', () => {
  const slugs = Array.from({ length: 200 }, (_, number) => `tag${String(number).padStart(3, '0')}`);
  const everywhere = slugs.slice(0, 100);
  const offered = offeredTags(edition([slugs], everywhere)).map(({ slug }) => slug);
  expect(offered).toEqual([...slugs.slice(100, 160), ...slugs.slice(0, 60)]);
});

test('what is counted together is what a look at every story counts', () => {
  const story = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(story, { maxLength: 30 }), (stories) => {
      for (const { tag, places, together } of tagLists(edition(stories))) {
        const carriers = [...stories.keys()].filter((place) => stories[place]?.includes(tag.slug));
        expect(places).toEqual(carriers);
        for (const [slug, count] of together) {
          expect(count).toBe(carriers.filter((place) => stories[place]?.includes(slug)).length);
        }
        // So few tags are all offered, so each one that stands beside it is counted.
        const beside = new Set(carriers.flatMap((place) => stories[place] ?? []));
        expect(together.length).toBe(beside.size - 1);
      }
    }),
  );
});
