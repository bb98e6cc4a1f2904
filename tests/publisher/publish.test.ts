import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articlesOf, publish, type Publication, refuseEmpty } from '../../src/publisher/publish.ts';
import { ContentError } from '../../src/publisher/reading/content-error.ts';
import { documentText, temporaryFolder } from './temporary-folder.ts';

/** Every article, its words read anew, in the order of the pile. */
const articlesIn = (publication: Publication) =>
  [...publication.sources()].flatMap((source) => articlesOf(source, publication.reading));

const titles = (folder: string) => publish(folder).plan.edition.summaries.map(({ title }) => title);

test('documents of all folders, and those listed in documents.jsonl, become one edition', () => {
  const folder = temporaryFolder({
    'a.txt': documentText('مكتبة تفتح أبوابها'),
    'deep/b.txt': documentText('ميناء يستقبل سفينة', 'رست السفينة فجراً بعد رحلة طويلة من الشرق.'),
    'documents.jsonl': '{"id":"j","title":"جسر جديد","date":"2024-06-01","body":"افتُتح الجسر فوق النهر."}\n',
  });
  expect(titles(folder).toSorted()).toEqual(['جسر جديد', 'مكتبة تفتح أبوابها', 'ميناء يستقبل سفينة']);
});

test('one bad document never stops the others, and each fault is told under its name', () => {
  const folder = temporaryFolder({
    'good.txt': documentText('مكتبة تفتح أبوابها'),
    'empty.txt': ' \n',
    'large.txt': documentText('كبير', 'كلمة '.repeat(1000)),
    'documents.jsonl': 'لا شيء',
  });
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  const publication = publish(folder, { maxBytes: 4000 });
  const { documents } = publication;
  expect(articlesIn(publication).map(({ title }) => title)).toEqual(['مكتبة تفتح أبوابها']);
  expect(
    documents
      .filter(({ rejected }) => rejected)
      .map(({ name, diagnostics }) => [name, diagnostics.map(({ code }) => code)]),
  ).toEqual([
    ['empty.txt', ['document-empty']],
    ['large.txt', ['document-too-large']],
    ['pipe.txt', ['document-unreadable']],
    ['documents.jsonl#1', ['document-unreadable']],
  ]);
});

test('of two documents with the same words one is published, and the other is told', () => {
  const folder = temporaryFolder({ 'a.txt': documentText('مكتبة'), 'b.txt': documentText('مكتبة') });
  const { plan, documents } = publish(folder);
  expect(plan.articles).toBe(1);
  expect(documents.map(({ name, diagnostics }) => [name, diagnostics.map(({ code }) => code)])).toEqual([
    ['a.txt', []],
    ['b.txt', ['duplicate-document']],
  ]);
});

test('the same documents give the same edition, byte for byte, wherever they lie', () => {
  const files = {
    'a.txt': documentText('مكتبة تفتح أبوابها'),
    'b.txt': documentText('ميناء يستقبل سفينة', 'رست السفينة فجراً.'),
    'tags.txt': 'كتب\nمكتبات',
  };
  const said = (publication: Publication) => JSON.stringify([publication.plan.edition, articlesIn(publication)]);
  expect(said(publish(temporaryFolder(files)))).toBe(said(publish(temporaryFolder(files))));
});

test('the digest of a document changes with its bytes alone', () => {
  const digestOf = (files: Record<string, string>) => publish(temporaryFolder(files)).documents[0]?.digest;
  const digest = digestOf({ 'a.txt': documentText('مكتبة') });
  expect(digestOf({ 'z.txt': documentText('مكتبة') })).toBe(digest);
  expect(digestOf({ 'a.txt': documentText('مكتبه') })).not.toBe(digest);
});

test("an owner's own labels are known", () => {
  const text = 'خبر المكتبة\nجملة أولى عن المكتبة وزوارها.\nجهة الإصدار: دار الورق\n';
  const folder = temporaryFolder({ 'a.txt': text, 'labels.json': '{"source":["جهة الإصدار"]}' });
  expect(articlesIn(publish(folder))[0]?.source).toBe('دار الورق');
});

test.for([
  ['that is not there', {}, 'nowhere', /^There is no content folder .*nowhere\. Make it/],
  ['that is a file', { 'content.txt': '' }, 'content.txt', /content\.txt is a file; a folder/],
] as const)('a content folder %s is refused in a clear sentence', ([, files, name, message]) => {
  const folder = join(temporaryFolder(files), name);
  expect(() => publish(folder)).toThrow(ContentError);
  expect(() => publish(folder)).toThrow(message);
});

test.for([
  ['without documents', { 'picture.png': '' }, /holds no documents\. Put text files/],
  ['whose documents were all rejected', { 'a.txt': '', 'b.txt': '' }, /holds 2 documents and none could be published/],
] as const)('a folder %s makes no edition that anyone asked for', ([, files, message]) => {
  const folder = temporaryFolder(files);
  const publication = publish(folder);
  expect(publication.plan.edition).toEqual({ summaries: [], tags: [] });
  expect(() => refuseEmpty(publication, folder)).toThrow(message);
});

test('an edition with an article is not empty', () => {
  const folder = temporaryFolder({ 'a.txt': documentText('مكتبة') });
  expect(() => refuseEmpty(publish(folder), folder)).not.toThrow();
});
