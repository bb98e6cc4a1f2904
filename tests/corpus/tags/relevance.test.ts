import { expect, test } from 'vitest';
import { outletLists } from '../../../src/corpus/tags/relevance/outlet-lists.ts';
import { type TaggedDocument } from '../../../src/corpus/tags/study-tags.ts';
import { tagged, tagsIn } from './tagged.ts';

const relevanceOf = (pile: readonly TaggedDocument[], name: string) =>
  Object.fromEntries(tagsIn(pile, name).map(({ text, relevance }) => [text, relevance]));

test.for([
  ['in-text', 'its words stand there in a row', 'افتتحت مدرسة النجوم أبوابها'],
  ['in-text', 'the first word carries «and»', 'افتتح الوزير المكتبة ومدرسة النجوم'],
  ['in-text', 'a comma is between them', 'زار مدرسة، النجوم'],
  ['in-text', 'letters and marks differ', 'زار مدرسَة النُّجوم'],
  ['related', 'its words stand there apart', 'في كل مدرسة تلميذ يحب النجوم'],
  ['site-wide', 'one of its words is missing', 'في كل مدرسة تلميذ'],
  ['site-wide', 'none of its words is there', 'هطل المطر'],
] as const)('alone, a tag is %s where %s', ([relevance, , body]) => {
  expect(tagsIn([tagged('a', 'مدرسة النجوم، بيت', { body })], 'a')[0]?.relevance).toBe(relevance);
});

test('the article with «for» written on to it is the article', () => {
  expect(tagsIn([tagged('a', 'الجامعة', { body: 'ذهب للجامعة' })], 'a')[0]?.relevance).toBe('in-text');
});

/** Four documents of one outlet and month with the same list before their own tags; and one of another outlet. */
const LISTED = ['عرس الديك', 'حلبة الثلج', 'جوقة الفجر', 'قارب الورق'];
const outlet = (publishedOn: string | null) =>
  LISTED.map((own, at) =>
    tagged(`listed-${at}`, `طريق الحرير، سباق الهجن، ${own}`, {
      body: 'نص لا يذكر شيئا من ذلك.',
      source: 'إذاعة الميناء',
      publishedOn,
    }),
  );
const OUTLET = outlet('2023-11-07');
const OTHER = tagged('other', 'طريق الحرير، عرس الديك', { body: 'نص لا يذكر شيئا من ذلك.', source: 'تلفاز الجبل' });

test('what an outlet prints on every document is site-wide, and what on one alone is related', () => {
  expect(relevanceOf([...OUTLET, OTHER], 'listed-2')).toEqual({
    'طريق الحرير': 'site-wide',
    'سباق الهجن': 'site-wide',
    'جوقة الفجر': 'related',
  });
});

test('a document without a day is judged by the month whose list it shares', () => {
  const undated = { ...OUTLET[0], name: 'undated', publishedOn: null } as TaggedDocument;
  expect(relevanceOf([...OUTLET.slice(1), undated], 'undated')).toEqual({
    'طريق الحرير': 'site-wide',
    'سباق الهجن': 'site-wide',
    'عرس الديك': 'related',
  });
});

test('where an outlet dates nothing, all its documents are one period', () => {
  expect(relevanceOf(outlet(null), 'listed-1')).toEqual({
    'طريق الحرير': 'site-wide',
    'سباق الهجن': 'site-wide',
    'حلبة الثلج': 'related',
  });
});

test('documents without a day are no month of their own where others have one', () => {
  const lists = outletLists();
  const dated = { source: 'إذاعة', publishedOn: '2023-05-01' };
  for (const tags of [[1], [1], [1, 2]]) lists.add(dated, tags);
  for (const tags of [[2], [2]]) lists.add({ ...dated, publishedOn: null }, tags);
  expect(lists.use({ ...dated, publishedOn: null }, 2)).toEqual({ documents: 3, carriers: 1 });
});

test('the document that asks is left out, and so are other months and other outlets', () => {
  const lists = outletLists();
  const may = { source: 'إذاعة', publishedOn: '2023-05-01' };
  lists.add(may, [1, 2]);
  lists.add(may, [1]);
  lists.add({ ...may, publishedOn: '2023-06-01' }, [2]);
  lists.add({ ...may, source: null }, [2]);
  expect([lists.use(may, 1), lists.use(may, 2)]).toEqual([
    { documents: 1, carriers: 1 },
    { documents: 1, carriers: 0 },
  ]);
  expect(lists.use({ source: 'أخرى', publishedOn: null }, 1)).toEqual({ documents: 0, carriers: 0 });
});
