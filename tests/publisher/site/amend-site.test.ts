import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { readRecord } from '../../../src/publisher/site/build-record.ts';
import { isUpToDate, makeSite } from '../../../src/publisher/site/make-site.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const SLOW = { timeout: 240_000 };

const NOUNS = 'مكتبة ميناء جسر سوق حديقة متحف مرصد ملعب مخبز مطار سفينة قطار جامعة مسرح منارة'.split(' ');
const VERBS = 'فتح زار رمم أغلق نقل وسع جدد افتتح'.split(' ');
const PLACES = 'عدن مراكش حلب نابلس تطوان صور بنغازي سوسة نزوى زبيد عجلون'.split(' ');

/** A sentence that no other number has. */
function sentence(number: number): string {
  const words = [VERBS, NOUNS, PLACES, NOUNS, PLACES].map(
    (list, at) => list[(number * (at + 1) + at * 5) % list.length],
  );
  return `${words[0]} ${words[1]} ${words[2]} قرب ${words[3]} في ${words[4]} ${'و'.repeat((number % 7) + 1)}${number}`;
}

/** A document of four paragraphs with tags of its own, and a story to read beside it. */
function documentOf(number: number): string {
  const [noun, place] = [NOUNS[number % NOUNS.length], PLACES[number % PLACES.length]];
  return [
    sentence(number),
    `تاريخ النشر: ${(number % 28) + 1}th, May 2024 GMT`,
    ...[1, 2, 3, 4].map((part) => `${sentence(number + part * 1000)}، ${sentence(number + part * 2000)}.`),
    'المصدر: دار الورق',
    `كلمات دلالية: ${noun} ${place}`,
    'إقرأ أيضاً:',
    sentence(number + 30_000),
    `${sentence(number + 40_000)}.`,
    `${sentence(number + 50_000)}.`,
    '',
  ].join('\n');
}

const COUNT = 100;
const nameOf = (number: number) => `${String(number).padStart(3, '0')}.txt`;

/** Every file of a folder with the digest of what it holds. */
const filesOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')] as const)
      .toSorted(),
  );

/** A site of a hundred documents that are edited one after the other. Files are old enough to be told by their times. */
function editedSite() {
  const documents = Object.fromEntries(Array.from({ length: COUNT }, (_, at) => [nameOf(at), documentOf(at)] as const));
  const folder = temporaryFolder();
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  const pile = temporaryFolder(documents);
  const options = { content: pile, out, base: '/', tell: () => {} };
  let minutes = 0;
  return {
    pile,
    out,
    content,
    upToDate: () => isUpToDate(options),
    /** How many documents were edited since all were studied together, as the record has it. */
    amended: () => readRecord(out)?.amended,
    async build() {
      const { site } = await makeSite(options);
      return site?.written;
    },
    edit(number: number, change: (text: string) => string) {
      const path = join(pile, nameOf(number));
      writeFileSync(path, change(readFileSync(path, 'utf8')));
      minutes += 1;
      utimesSync(path, 1_700_000_000, 1_700_000_000 + 60 * minutes);
    },
    /** The files of a site of the same documents that is built at once. */
    async builtAtOnce() {
      const other = join(temporaryFolder(), 'site');
      await makeSite({ ...options, out: other });
      return filesOf(other);
    },
    files: () => filesOf(out),
  };
}

/** Files that a site has no longer, and keeps for pages that are still open, are no part of what is compared. */
const withoutRetired = (files: Readonly<Record<string, string>>, of: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).filter(([file]) => file in of || !/^(?:data|assets)\//.test(file)));

const replace = (from: string | RegExp, to: string) => (text: string) => {
  expect(text).toMatch(from);
  return text.replace(from, to);
};

test('an edit within an article writes its page alone, and the site is as if built at once', SLOW, async () => {
  const site = editedSite();
  await site.build();
  site.edit(7, replace(/(\n.*\n.*\n.*)\.\nالمصدر/, '$1 وقال مراسل.\nالمصدر'));
  expect(site.upToDate()).toBe(false);
  expect([await site.build(), site.amended(), site.upToDate()]).toEqual([1, 1, true]);
  expect(site.files()).toEqual(await site.builtAtOnce());
  // A hundredth was edited by now: the next edit has all of them studied together again.
  site.edit(9, replace(/(\n.*\n.*\n.*)\.\nالمصدر/, '$1 وقال مراسل.\nالمصدر'));
  expect([await site.build(), site.amended()]).toEqual([1, 0]);
  // The end of the story beside it.
  site.edit(7, (text) => `${text.trimEnd()} وقال مراسل.\n`);
  expect([await site.build(), site.amended()]).toEqual([1, 1]);
  expect(site.files()).toEqual(await site.builtAtOnce());
  // All that is known stays so.
  expect([await site.build(), site.amended()]).toEqual([0, 1]);
});

test('a document that was touched and says what it said changes nothing', SLOW, async () => {
  const site = editedSite();
  await site.build();
  site.edit(3, (text) => text);
  expect([site.upToDate(), await site.build(), site.amended()]).toEqual([true, 0, 0]);
});

test('an edit that others show has all documents studied together', SLOW, async () => {
  const site = editedSite();
  await site.build();
  const edits: [string, (text: string) => string][] = [
    ['the headline', (text) => `عاجل ${text}`],
    ['the day', replace('May 2024', 'June 2024')],
    ['the source', replace('دار الورق', 'دار الحبر')],
    ['the opening', replace('GMT\n', 'GMT\nقال شاهد إن ')],
    ['the tag line', replace('كلمات دلالية: ', 'كلمات دلالية: أخبار ')],
    ['a tag that its words name', (text) => text.replace('.\nالمصدر', `، ${NOUNS[5]} ${PLACES[5]}.\nالمصدر`)],
    ['the length that lists tell', replace('.\nالمصدر', `${' كلمة'.repeat(400)}.\nالمصدر`)],
    ['a tweet', replace('.\nالمصدر', '.\nخبر عاجل.— مرصد عدن (@aden) May 3, 2024\nالمصدر')],
    ['the headline of the story beside it', replace('إقرأ أيضاً:\n', 'إقرأ أيضاً:\nعاجل ')],
    ['the opening of the story beside it', replace(/(إقرأ أيضاً:\n.*\n)/, '$1قيل ')],
    ['a letter that the fonts were not cut for', replace('.\nالمصدر', ' Ω.\nالمصدر')],
    ['nothing that can be read', () => ''],
  ];
  for (const [what, change] of edits) {
    site.edit(5, () => change(documentOf(5)));
    await site.build();
    expect([what, site.amended()]).toEqual([what, 0]);
  }
  const whole = await site.builtAtOnce();
  expect(withoutRetired(site.files(), whole)).toEqual(whole);
});

test(
  'a document that comes to say what another says is left out, and one that goes takes its pages with it',
  SLOW,
  async () => {
    const site = editedSite();
    await site.build();
    site.edit(8, () => documentOf(4));
    await site.build();
    site.edit(4, replace(/(\n.*\n.*\n.*)\.\nالمصدر/, '$1 وقال مراسل.\nالمصدر'));
    await site.build();
    rmSync(join(site.pile, nameOf(11)));
    expect(site.upToDate()).toBe(false);
    await site.build();
    const whole = await site.builtAtOnce();
    expect(withoutRetired(site.files(), whole)).toEqual(whole);
  },
);

test('a page that someone else changed, and that an edit needs, has the whole built again', SLOW, async () => {
  const site = editedSite();
  await site.build();
  const record = readRecord(site.out);
  const [, page = ''] = record?.documents.find(({ name }) => name === nameOf(7))?.pages[0] ?? [];
  writeFileSync(join(site.out, page), 'mine');
  site.edit(7, replace(/(\n.*\n.*\n.*)\.\nالمصدر/, '$1 وقال مراسل.\nالمصدر'));
  expect([await site.build(), site.amended()]).toEqual([1, 0]);
  expect(site.files()).toEqual(await site.builtAtOnce());
});
