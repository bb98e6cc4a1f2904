import { expect, test } from 'vitest';
import { searchSummaries } from '../../../src/reader/search/search-summaries.ts';
import { buildEdition, buildSummary, buildTag } from '../builders.ts';

const edition = buildEdition([
  buildSummary({ id: 'lead', title: 'أسعار الأسواق', lead: 'تراجع إنتاج التمر في الواحة.', tags: [] }),
  buildSummary({
    id: 'tag',
    title: 'أسبوع البلح',
    lead: 'حركة في الأسواق.',
    tags: [buildTag({ text: 'التمر والنخيل' })],
  }),
  buildSummary({ id: 'title', title: 'موسم التمر', lead: 'بداية مبكرة.', tags: [] }),
  buildSummary({ id: 'gaza', title: 'مساعدات لغزّة', lead: '', tags: [] }),
]);

const found = (query: string) => searchSummaries(edition, query).map(({ id }) => id);

test.for([
  ['a title before a tag, a tag before the opening words', 'التمر', ['title', 'tag', 'lead']],
  ['only what has all the words', 'التمر الأسواق', ['lead', 'tag']],
  ['any spelling', 'غزه', ['gaza']],
  ['a hashtag by its word', '#غزة', ['gaza']],
  ['a hashtag of several words by all of them', '#موسم_التمر', ['title']],
  ['nothing for a word that stands nowhere', 'قطار', []],
  ['nothing for no word', ' # ', []],
] as const)('finds %s', ([, query, ids]) => {
  expect(found(query)).toEqual(ids);
});
