import { expect, test } from 'vitest';
import { completeArticles } from '../../src/corpus/complete-articles.ts';
import { studyEdition } from '../../src/corpus/study-edition.ts';
import type { ParsedDocument } from '../../src/schema/document.ts';
import { document, story } from './builders.ts';

const SUMMIT = 'قمة المناخ تبدأ أعمالها في المدينة الساحلية';
const pile = [
  document('a.txt', {
    title: SUMMIT,
    day: '2023-11-05',
    source: 'موقع',
    paragraphs: ['تبدأ القمة أعمالها يوم الخميس.', 'وتستمر أسبوعين.'],
  }),
  document('b.txt', {
    title: 'وفود تصل إلى قمة المناخ',
    day: '2023-11-07',
    paragraphs: ['وصلت وفود إلى المدينة الساحلية.'],
    related: [
      story(`${SUMMIT}..`, 'تبدأ القمة أعمالها يوم الخميس.'),
      story('قصة لا يرويها سواه', 'فقرة أولى.', 'فقرة ثانية.'),
    ],
  }),
  document('c.txt', { title: null, paragraphs: ['نص بلا عنوان ولا تاريخ يبقى كما هو.'] }),
  document('d.txt', { rejected: true }),
  document('e.txt', {
    title: 'نتائج كرة القدم',
    day: '2023-11-07',
    paragraphs: ['فاز الفريق.'],
    related: [story('قصة لا يرويها سواه', 'فقرة أولى.', 'فقرة ثانية.')],
  }),
];
/** An edition with every article whole, those of the lists first and in their order. */
function publish(documents: readonly ParsedDocument[]) {
  const study = studyEdition([]);
  for (const each of documents) study.add(each);
  const plan = study.finish();
  const complete = documents.flatMap((each) => {
    const place = plan.placeOf(each.name);
    return place ? completeArticles(each, place) : [];
  });
  const places = new Map(plan.edition.summaries.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: { readonly id: string }) => places.get(id) ?? Infinity;
  const articles = complete.toSorted((a, b) => placeOf(a) - placeOf(b));
  return { edition: plan.edition, articles, links: [...plan.links()] };
}
const { edition, articles, links } = publish(pile);
const article = (title: string) => articles.find((each) => each.title === title);

test('the newest comes first, those without a day last, a rejected one not at all', () => {
  expect(edition.summaries.map(({ publishedOn }) => publishedOn)).toEqual([
    '2023-11-07',
    '2023-11-07',
    '2023-11-05',
    null,
  ]);
});

test('every article has a link, those of attached stories too', () => {
  expect(links.map(({ id }) => id).toSorted()).toEqual(articles.map(({ id }) => id).toSorted());
});

test('a document without a headline goes by its opening words and says so', () => {
  expect(article('نص بلا عنوان ولا تاريخ يبقى كما هو.')).toMatchObject({
    titled: false,
    unrecognised: true,
    publishedOn: null,
  });
});

test('a "read also" story that is in the pile leads there', () => {
  const [first] = article('وفود تصل إلى قمة المناخ')?.related ?? [];
  expect(first).toEqual({
    id: article(SUMMIT)?.id,
    slug: 'قمة-المناخ-تبدأ-أعمالها-في-المدينة-الساحلية',
    title: SUMMIT,
    publishedOn: '2023-11-05',
    source: 'موقع',
    reason: { type: 'read-also' },
  });
});

test('one that is not has one page of its own, however many documents carry it, and no day', () => {
  const attached = articles.filter(({ title }) => title === 'قصة لا يرويها سواه');
  expect(attached).toHaveLength(1);
  expect(attached[0]).toMatchObject({ publishedOn: null, source: null, tags: [], newer: null, older: null });
  expect(attached[0]?.blocks).toHaveLength(2);
  expect(attached[0]?.attachedTo.map(({ title }) => title).toSorted()).toEqual([
    'نتائج كرة القدم',
    'وفود تصل إلى قمة المناخ',
  ]);
  expect(edition.summaries.some(({ title }) => title === 'قصة لا يرويها سواه')).toBe(false);
});

test('newer and older lead through the whole edition and end at its ends', () => {
  const ids = edition.summaries.map(({ id }) => id);
  const listed = articles.slice(0, ids.length);
  expect(listed.map(({ newer }) => newer?.id ?? null)).toEqual([null, ...ids.slice(0, -1)]);
  expect(listed.map(({ older }) => older?.id ?? null)).toEqual([...ids.slice(1), null]);
});

test('no article stands beside itself, and none twice', () => {
  for (const { id, related } of articles) {
    const ids = related.map((link) => link.id);
    expect(ids).not.toContain(id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThanOrEqual(6);
  }
});

test('a pile of nothing is an edition of nothing', () => {
  expect(publish([])).toEqual({ edition: { summaries: [], tags: [] }, articles: [], links: [] });
});
