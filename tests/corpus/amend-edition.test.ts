import { expect, test } from 'vitest';
import { amendEdition } from '../../src/corpus/amend-edition.ts';
import { completeArticles } from '../../src/corpus/complete-articles.ts';
import { type KeptPart, keptStudy } from '../../src/corpus/kept/kept-study.ts';
import type { EditionPlan } from '../../src/corpus/plan-edition.ts';
import { studyEdition } from '../../src/corpus/study-edition.ts';
import type { ParsedDocument, RelatedStory } from '../../src/schema/document.ts';
import { document, type Said, story } from './builders.ts';

const THINGS = 'مكتبة ميناء جسر سوق حديقة متحف مرصد ملعب مخبز مطار سفينة قطار جامعة مسرح منارة'.split(' ');
const PLACES = 'عدن مراكش حلب نابلس تطوان صور بنغازي سوسة نزوى زبيد عجلون'.split(' ');

/** Documents of one affair tell of the same thing and place; between no two of them lie as many days as between two others. */
const AFFAIRS = PLACES.length;
const DAYS = ['01', '02', '05', '11', '13', '18'];
const thing = (number: number): string => THINGS[number % AFFAIRS] ?? '';
const place = (number: number): string => PLACES[number % AFFAIRS] ?? '';
const dayOf = (number: number): string => `2024-01-${DAYS[Math.min(5, Math.floor(number / AFFAIRS))]}`;

/** A word that no other number has. */
const own = (number: number): string =>
  `خبر${[...String(number)].map((digit) => 'ابتثجحخدذر'[Number(digit)]).join('')}`;
const titleOf = (number: number): string =>
  `${own(number)} ${thing(number)} ${place(number)} ${own(number + 5000)} اليوم`;
/** The headline of a story that one document carries; it tells of another affair. */
const besideOf = (number: number): string => `${own(number + 7000)} ${thing(number + 4)} ${place(number + 4)}`;
const nameOf = (number: number): string => `${String(number).padStart(3, '0')}.txt`;

/** Every third document carries a story of its own; two of different affairs carry one together. */
function storiesOf(number: number): readonly RelatedStory[] {
  if (number === 5 || number === 31) return [story(besideOf(900), `${own(8900)}.`)];
  if (number % 3 > 0) return [];
  const told = story(besideOf(number), `${own(number + 8000)}.`, own(number));
  return [story(titleOf(number + 1)), told];
}

/** A document with tags that its line parts by marks and its words name. */
function said(number: number): Said {
  const words = (part: number) => [1, 2, 3, 4, 5].map((at) => own(number * 100 + part * 10 + at)).join(' ');
  return {
    title: titleOf(number),
    day: dayOf(number),
    source: `دار ${place(number)}`,
    tagLine: `${thing(number)}، ${place(number)}، ${own(number)}`,
    paragraphs: [1, 2].map((part) => `${thing(number)} في ${place(number)} ${words(part)}.`),
    related: storiesOf(number),
  };
}

const COUNT = AFFAIRS * 5;
const PILE = Array.from({ length: COUNT }, (_, number) => document(nameOf(number), said(number)));

/** What a study of the pile leaves behind, as it is read again; and where each document stood in it. */
function studied(pile: readonly ParsedDocument[]) {
  const parts: KeptPart[] = [];
  const study = studyEdition([]);
  for (const each of pile) study.add(each);
  const plan = study.finish((part) => parts.push(structuredClone(part)));
  const places = new Map(pile.map(({ name }) => [name, plan.placeOf(name)]));
  parts.push(structuredClone(plan.neighbours()));
  function kept() {
    const found = keptStudy(structuredClone(parts));
    if (!found) throw new Error('nothing was kept');
    return found;
  }
  return { parts, places, kept };
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
  { kept, places }: ReturnType<typeof studied>,
  before: readonly ParsedDocument[],
  now: readonly ParsedDocument[],
) {
  const amendment = amendEdition(kept(), []);
  const read: string[] = [];
  for (const each of now) {
    if (before.includes(each) && (each.rejected || amendment.keep(each.name))) continue;
    read.push(each.name);
    amendment.add(each);
  }
  const plan = amendment.finish();
  const stood = [...plan.asBefore].filter(
    (name) => JSON.stringify(plan.placeOf(name)) === JSON.stringify(places.get(name)),
  );
  return { edition: published(plan, now), read, asBefore: plan.asBefore.size, stood: stood.length };
}

const without = (...numbers: number[]) => PILE.filter(({ name }) => !numbers.map(nameOf).includes(name));
const edited = (number: number, change: Said) =>
  PILE.map((each) => (each.name === nameOf(number) ? document(each.name, { ...said(number), ...change }) : each));
const withNew = (name: string, content: Said) =>
  [...PILE, document(name, content)].toSorted((a, b) => (a.name < b.name ? -1 : 1));

const STUDIED = studied(PILE);

/** The same study, but that nobody asked it for neighbours. */
const FORGETFUL = {
  ...STUDIED,
  kept() {
    const kept = STUDIED.kept();
    kept.neighbours.limits.fill(0);
    return kept;
  },
};

test.for<[what: string, now: readonly ParsedDocument[], read: number]>([
  ['nothing', PILE, 0],
  ['a headline', edited(7, { title: `عاجل ${titleOf(7)}` }), 1],
  ['a headline that stories named', edited(10, { title: 'عنوان لا يشبه غيره أبدا' }), 1],
  ['a day', edited(7, { day: '2024-01-28' }), 1],
  ['a source', edited(7, { source: 'دار لا يعرفها أحد' }), 1],
  ['a tag line', edited(7, { tagLine: `${thing(8)}، ${place(8)}، وسم جديد` }), 1],
  ['its only tag line', edited(7, { tagLine: ' ' }), 1],
  ['an opening', edited(7, { paragraphs: ['بداية أخرى.', ...(said(7).paragraphs ?? [])] }), 1],
  ['the stories beside it', edited(9, { related: [story(titleOf(20)), story('قصة أخرى', 'فقرة.')] }), 1],
  ['a document that is gone', without(7), 0],
  ['the target of a story that is gone', without(10), 0],
  ['the host of a story that is gone', without(9), 0],
  ['the first host of a story of two', without(5), 0],
  ['the second host of a story of two', without(31), 0],
  ['several that are gone', without(0, 30, 31, 54), 0],
  ['a new document', withNew('zzz.txt', { ...said(800), title: titleOf(800) }), 1],
  ['a new document before all others', withNew('00.txt', said(801)), 1],
  ['a new document of the last day', withNew('zzz.txt', { ...said(800), day: '2024-01-31' }), 1],
  ['a new document that a story names', withNew('zzz.txt', { ...said(802), title: besideOf(9) }), 1],
  ['a document of another name', withNew('zzz.txt', said(7)).filter(({ name }) => name !== nameOf(7)), 1],
  ['a new copy', withNew('zzz.txt', said(7)), 1],
  ['a new copy before its original', withNew('00.txt', said(7)), 1],
  ['a document that cannot be read any more', edited(7, { rejected: true }), 1],
])('an edition amended by %s is as if studied at once', ([, now, read]) => {
  const made = amended(STUDIED, PILE, now);
  expect(made.edition).toEqual(studiedAtOnce(now));
  expect(made.read.length).toBe(read);
  // The neighbours that are known are those that would be found.
  expect(made.edition).toEqual(amended(FORGETFUL, PILE, now).edition);
  // Where it is said that a document stands as it stood, it does; and many do.
  expect(made.stood).toBe(made.asBefore);
  expect(made.asBefore).toBeGreaterThan(COUNT / 3);
});

/** An edition without the stories that stand beside others because they are like them. */
const butForLikeness = ({ articles, ...rest }: ReturnType<typeof published>) => ({
  ...rest,
  articles: articles.map((made) =>
    made?.map((each) => ({ ...each, related: each.related.filter(({ reason }) => reason.type === 'read-also') })),
  ),
});

test.for<[what: string, now: readonly ParsedDocument[]]>([
  ['a new document that earlier stories name', withNew('000.a.txt', { ...said(803), title: titleOf(10) })],
  [
    'a new copy with another headline',
    withNew('zzz.txt', { ...said(7), title: 'عنوان آخر', paragraphs: Array(9).fill(said(7).paragraphs).flat() }),
  ],
])('where %s makes rare words common, all but what is like them is as if studied at once', ([, now]) => {
  const made = amended(STUDIED, PILE, now);
  expect(butForLikeness(made.edition)).toEqual(butForLikeness(studiedAtOnce(now)));
  expect(made.stood).toBe(made.asBefore);
});

test('a tag that is shown otherwise is so wherever it stands', () => {
  // On so many documents that it makes none like another; where both are used as often, the one with its hamza is shown.
  const pile = PILE.map((each, number) =>
    document(each.name, {
      ...said(number),
      tagLine: `${said(number).tagLine}، ${number % 2 === 0 ? 'اخبار' : 'أخبار'}`,
    }),
  );
  const now = pile.slice(0, -1);
  const made = amended(studied(pile), pile, now);
  expect(made.edition).toEqual(studiedAtOnce(now));
  expect(made.asBefore).toBe(0);
});

test('an id that gave way to another is given back where that one is gone', () => {
  const [first, second] = ['a/0_0123456789abcdef.txt', 'b/1_0123456789abcdef.txt'].map((name, at) =>
    document(name, { title: own(9900 + at), day: '2023-01-01' }),
  );
  const pile = [...PILE, first!, second!];
  const now = pile.filter((each) => each !== first);
  const made = amended(studied(pile), pile, now);
  expect(made.edition).toEqual(studiedAtOnce(now));
  expect(made.stood).toBe(made.asBefore);
});

test('a copy takes the place of its original that is gone, and is read for that', () => {
  const pile = withNew('zzz.txt', said(7));
  const now = pile.filter(({ name }) => name !== nameOf(7));
  const study = studied(pile);
  expect(amended(study, pile, now)).toMatchObject({ edition: studiedAtOnce(now), read: ['zzz.txt'] });
  expect(amended(study, pile, pile)).toMatchObject({ edition: studiedAtOnce(pile), read: [] });
});

test('a near copy is told of the first that is left', () => {
  const words = Array.from({ length: 80 }, (_, at) => own(90_000 + at)).join(' ');
  const [first, second, third] = ['a', 'b', 'c'].map((letter, at) =>
    document(`${letter}.txt`, { title: `${own(70_000 + at)} عنوان`, paragraphs: [words, own(80_000 + at)] }),
  );
  const pile = [...PILE, first!, second!, third!];
  const now = pile.filter((each) => each !== first);
  const made = amended(studied(pile), pile, now);
  expect(made).toMatchObject({ edition: studiedAtOnce(now), read: [] });
  expect(made.edition.diagnostics).toMatchObject([{ name: 'c.txt', diagnostic: { found: 'b.txt' } }]);
});

test.for(['tags', 'layout', 'neighbours'])('of a study nothing is kept where its %s are missing', (missing) => {
  expect(keptStudy(STUDIED.parts.filter(({ type }) => type !== missing))).toBeUndefined();
});
