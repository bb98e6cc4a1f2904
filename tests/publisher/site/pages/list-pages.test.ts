import { expect, test } from 'vitest';
import { editionPages, tagPages } from '../../../../src/publisher/site/pages/list-pages.ts';
import { tagIndexPages } from '../../../../src/publisher/site/pages/tag-index-pages.ts';
import type { TaggedSummary } from '../../../../src/schema/article.ts';
import type { Tag } from '../../../../src/schema/edition.ts';
import type { PageData } from '../../../../src/schema/pages.ts';

const stories = (count: number): TaggedSummary[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `s${count - 1 - place}`,
    slug: '',
    title: `قصة ${count - 1 - place}`,
    publishedOn: null,
    source: null,
    lead: '',
    tweets: 0,
    minutes: 1,
    tags: [],
  }));
const tag = (text: string, count = 1): Tag => ({ slug: text, text, count, siteWide: false });
const paths = (pages: Iterable<{ readonly path: string }>) => [...pages].map(({ path }) => path);
const ids = (data: PageData | undefined) => (data && 'stories' in data ? data.stories.map(({ id }) => id) : []);

test('a list of thirty is one page', () => {
  expect(paths(editionPages({ summaries: stories(30), tags: [] }, []))).toEqual(['/', '/search/']);
});

test('a longer one has pages of a hundred, counted from the oldest, the newest of each first', () => {
  const pages = [...editionPages({ summaries: stories(250), tags: [] }, [])];
  expect(paths(pages)).toEqual(['/', '/page/1/', '/page/2/', '/page/3/', '/search/']);
  const [front, first, , third] = pages.map(({ data }) => ids(data()));
  expect([front?.length, front?.[0]]).toEqual([30, 's249']);
  expect([first?.length, first?.[0], first?.at(-1)]).toEqual([100, 's99', 's0']);
  expect([third?.length, third?.[0], third?.at(-1)]).toEqual([50, 's249', 's200']);
});

test('a page that is full stays as it is when stories are added', () => {
  const page = (count: number) => [...editionPages({ summaries: stories(count), tags: [] }, [])][1];
  expect(ids(page(250)?.data())).toEqual(ids(page(180)?.data()));
});

test('a tag has the same pages of its own stories', () => {
  const list = { tag: tag('غزة', 120), places: [...Array(120).keys()], together: [], neighbours: [tag('هدنة')] };
  const pages = [...tagPages(list, stories(500))];
  expect(paths(pages)).toEqual(['/tag/غزة/', '/tag/غزة/1/', '/tag/غزة/2/']);
  expect(pages[0]?.data()).toMatchObject({ type: 'tag', neighbours: [{ slug: 'هدنة', text: 'هدنة' }] });
});

test('few tags are one index, in the order of an Arabic one: the article does not count', () => {
  const pages = [...tagIndexPages([tag('سلام'), tag('الحرب'), tag('جبل'), tag('24')])];
  expect(pages).toHaveLength(1);
  const ordered = ['24', 'جبل', 'الحرب', 'سلام'].map((text) => expect.objectContaining({ text }));
  expect(pages[0]?.data()).toEqual({ type: 'tags', letter: null, letters: [], tags: ordered });
});

test('very many have a page for each letter, and the most used stand on the first', () => {
  const many = Array.from({ length: 1200 }, (_, number) =>
    tag(`${number % 2 ? 'جبل' : 'الحرب'} ${number}`, 2000 - number),
  );
  const pages = [...tagIndexPages(many)];
  expect(paths(pages)).toEqual(['/tags/', '/tags/ج/', '/tags/ح/']);
  const counts = pages.map(({ data }) => (data() as Extract<PageData, { type: 'tags' }>).tags.length);
  expect(counts).toEqual([1000, 600, 600]);
});
