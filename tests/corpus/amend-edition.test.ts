import { expect, test } from 'vitest';
import { amendEdition } from '../../src/corpus/amend-edition.ts';
import { completeArticles } from '../../src/corpus/complete-articles.ts';
import { type KeptPart, keptStudy } from '../../src/corpus/kept/kept-study.ts';
import { type EditionPlan, studyEdition } from '../../src/corpus/study-edition.ts';
import type { ParsedDocument } from '../../src/schema/document.ts';
import { document, type Said, story } from './builders.ts';

const THINGS = 'مكتبة ميناء جسر سوق حديقة متحف مرصد ملعب مخبز مطار سفينة قطار جامعة مسرح منارة'.split(' ');
const PLACES = 'عدن مراكش حلب نابلس تطوان صور بنغازي سوسة نزوى زبيد عجلون'.split(' ');
const thing = (number: number): string => THINGS[number % THINGS.length] ?? '';
const place = (number: number): string => PLACES[number % PLACES.length] ?? '';

/** A word that no other number has. */
const own = (number: number): string =>
  `خبر${[...String(number)].map((digit) => 'ابتثجحخدذر'[Number(digit)]).join('')}`;
const titleOf = (number: number): string =>
  `${own(number)} ${thing(number)} ${place(number)} ${own(number + 5000)} اليوم`;
const nameOf = (number: number): string => `${String(number).padStart(3, '0')}.txt`;

/** A document with tags that its line parts by marks, which its words name; every third carries a story. */
function said(number: number): Said {
  return {
    title: titleOf(number),
    day: `2024-0${(number % 3) + 1}-${String((number % 28) + 1).padStart(2, '0')}`,
    source: `دار ${place(number)}`,
    tagLine: `${thing(number)}، ${place(number)}، ${own(number)}`,
    paragraphs: [1, 2].map(
      (part) =>
        `${thing(number)} في ${place(number)} ${[1, 2, 3, 4, 5].map((at) => own(number * 100 + part * 10 + at)).join(' ')}.`,
    ),
    related:
      number % 3 === 0
        ? [story(titleOf(number + 1)), story(`قصة ${own(number + 7000)} لا يرويها سواه`, 'فقرة أولى.', own(number))]
        : [],
  };
}

const COUNT = 60;
const PILE = Array.from({ length: COUNT }, (_, number) => document(nameOf(number), said(number)));

/** What a study of the pile leaves behind, as it is read again. */
function studied(pile: readonly ParsedDocument[]) {
  const parts: KeptPart[] = [];
  const study = studyEdition([]);
  for (const each of pile) study.add(each);
  study.finish((part) => parts.push(structuredClone(part)));
  return () => {
    const kept = keptStudy(structuredClone(parts));
    if (!kept) throw new Error('nothing was kept');
    return kept;
  };
}

/** Everything that is published of a pile. */
function published(plan: EditionPlan, pile: readonly ParsedDocument[]) {
  const articles = pile.map((each) => {
    const where = plan.placeOf(each.name);
    return where ? completeArticles(each, where) : null;
  });
  const links = [...plan.links()];
  const carriers = links.map(({ id }) => plan.carrierOf(id));
  return { edition: plan.edition, articles, links, carriers, diagnostics: plan.diagnostics, count: plan.articles };
}

function studiedAtOnce(pile: readonly ParsedDocument[]) {
  const study = studyEdition([]);
  for (const each of pile) study.add(each);
  return published(study.finish(), pile);
}

/** The edition of a pile made with what was kept of another one: documents that are the very same ones are not read. */
function amended(
  kept: ReturnType<ReturnType<typeof studied>>,
  before: readonly ParsedDocument[],
  now: readonly ParsedDocument[],
) {
  const amendment = amendEdition(kept, []);
  const read: string[] = [];
  for (const each of now) {
    if (before.includes(each) && (each.rejected || amendment.keep(each.name))) continue;
    read.push(each.name);
    amendment.add(each);
  }
  return { edition: published(amendment.finish(), now), read };
}

const without = (...numbers: number[]) => PILE.filter(({ name }) => !numbers.map(nameOf).includes(name));
const edited = (number: number, change: Said) =>
  PILE.map((each) => (each.name === nameOf(number) ? document(each.name, { ...said(number), ...change }) : each));
const withNew = (name: string, content: Said) =>
  [...PILE, document(name, content)].toSorted((a, b) => (a.name < b.name ? -1 : 1));

const keptOfPile = studied(PILE);

test.for<[what: string, now: readonly ParsedDocument[], read: number]>([
  ['nothing', PILE, 0],
  ['a headline', edited(7, { title: `عاجل ${titleOf(7)}` }), 1],
  ['a headline that stories named', edited(10, { title: 'عنوان لا يشبه سواه أبدا' }), 1],
  ['a day', edited(7, { day: '2024-04-30' }), 1],
  ['a source', edited(7, { source: 'دار لا يعرفها أحد' }), 1],
  ['a tag line', edited(7, { tagLine: `${thing(8)}، ${place(8)}، وسم جديد` }), 1],
  ['its only tag line', edited(7, { tagLine: ' ' }), 1],
  ['an opening', edited(7, { paragraphs: ['بداية أخرى.', ...(said(7).paragraphs ?? [])] }), 1],
  ['the stories beside it', edited(9, { related: [story(titleOf(20)), story('قصة أخرى', 'فقرة.')] }), 1],
  ['a document that is gone', without(7), 0],
  ['the target of a story that is gone', without(10), 0],
  ['the host of a story that is gone', without(9), 0],
  ['several that are gone', without(0, 30, 31, 59), 0],
  ['a new document', withNew('zzz.txt', { ...said(800), title: titleOf(800) }), 1],
  ['a new document before all others', withNew('00.txt', said(801)), 1],
  ['a new document of the last day', withNew('zzz.txt', { ...said(800), day: '2024-12-31' }), 1],
  [
    'a new document that a story names',
    withNew('zzz.txt', { ...said(802), title: `قصة ${own(7009)} لا يرويها سواه` }),
    1,
  ],
  ['a new document that earlier stories name', withNew('000.a.txt', { ...said(803), title: titleOf(10) }), 1],
  ['a document of another name', withNew('zzz.txt', said(7)).filter(({ name }) => name !== nameOf(7)), 1],
  ['a new copy', withNew('zzz.txt', said(7)), 1],
  ['a new copy before its original', withNew('00.txt', said(7)), 1],
  [
    'a new copy with another headline',
    withNew('zzz.txt', { ...said(7), title: 'عنوان آخر', paragraphs: Array(9).fill(said(7).paragraphs).flat() }),
    1,
  ],
  ['a document that cannot be read any more', edited(7, { rejected: true }), 1],
])('an edition amended by %s is as if studied at once', ([, now, read]) => {
  const made = amended(keptOfPile(), PILE, now);
  expect(made.edition).toEqual(studiedAtOnce(now));
  expect(made.read.length).toBe(read);
});

test('a copy takes the place of its original that is gone, and is read for that', () => {
  const pile = withNew('zzz.txt', said(7));
  const now = pile.filter(({ name }) => name !== nameOf(7));
  const kept = studied(pile);
  expect(amended(kept(), pile, now)).toEqual({ edition: studiedAtOnce(now), read: ['zzz.txt'] });
  expect(amended(kept(), pile, pile)).toEqual({ edition: studiedAtOnce(pile), read: [] });
});

test('a near copy is told of the first that is left', () => {
  const words = Array.from({ length: 80 }, (_, at) => own(90_000 + at)).join(' ');
  const [first, second, third] = ['a', 'b', 'c'].map((letter, at) =>
    document(`${letter}.txt`, { title: `${own(70_000 + at)} عنوان`, paragraphs: [words, own(80_000 + at)] }),
  );
  const pile = [...PILE, first!, second!, third!];
  const now = pile.filter((each) => each !== first);
  const made = amended(studied(pile)(), pile, now);
  expect(made).toEqual({ edition: studiedAtOnce(now), read: [] });
  expect(made.edition.diagnostics).toMatchObject([{ name: 'c.txt', diagnostic: { found: 'b.txt' } }]);
});

test('of a study nothing is kept where what it taught is missing', () => {
  const parts: KeptPart[] = [];
  const study = studyEdition([]);
  for (const each of PILE) study.add(each);
  study.finish((part) => parts.push(part));
  expect(keptStudy(parts.filter(({ type }) => type === 'documents'))).toBeUndefined();
});
