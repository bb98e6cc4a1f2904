import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resave } from '../../../src/publisher/dev/resave.ts';
import { articlesOf, publish, type Publication, type PublishedDocument } from '../../../src/publisher/publish.ts';
import { keptDocuments } from '../../../src/publisher/reading/kept-documents.ts';
import { documentText, temporaryFolder } from '../temporary-folder.ts';

const DOCUMENTS = {
  'a.txt': documentText('مكتبة تفتح أبوابها'),
  'deep/b.txt': documentText('ميناء يستقبل سفينة', 'رست السفينة فجراً بعد رحلة طويلة.'),
  'c.txt': documentText('جسر جديد', 'افتُتح الجسر فوق النهر صباح الثلاثاء.'),
};
const READ_ALSO = (title: string) => `${DOCUMENTS['a.txt']}إقرأ أيضاً:\n${title}\nفقرة من خبر آخر عن المدينة.\n`;

/** A folder that was studied, and what a document is when it is saved then. */
function studied(files: Readonly<Record<string, string>> = DOCUMENTS) {
  const folder = temporaryFolder(files);
  const reader = keptDocuments();
  const before = publish(folder, { reader });
  return {
    before,
    folder,
    save(name: string, text: string) {
      writeFileSync(join(folder, name), text);
      return resave(before, name, reader);
    },
    after: () => publish(folder, { reader }),
  };
}

const articlesIn = (publication: Publication | undefined, name: string) => {
  const source = publication?.source(name);
  return source && publication ? articlesOf(source, publication.reading) : [];
};

test('a saved document says what it says now, where it lay, and what stands beside it is what stood there', () => {
  const { before, save } = studied();
  const [old] = articlesIn(before, 'deep/b.txt');
  const next = save('deep/b.txt', documentText('ميناء يودّع سفينة', 'أبحرت السفينة ليلاً.').replace('كتب', 'بحر'));
  const [saved] = articlesIn(next, 'deep/b.txt');
  expect(saved).toEqual({
    ...old,
    title: 'ميناء يودّع سفينة',
    lead: 'أبحرت السفينة ليلاً.',
    blocks: [{ type: 'paragraph', text: 'أبحرت السفينة ليلاً.' }],
  });
});

test('where its address, tags and neighbours stay, it is what the study of the whole folder makes of it', () => {
  const { save, after } = studied();
  const next = save('c.txt', DOCUMENTS['c.txt'].replace('جسر جديد', 'جسرٌ جديد'));
  const whole = after();
  expect(next?.plan.edition).toEqual(whole.plan.edition);
  expect([...(next?.plan.links() ?? [])]).toEqual([...whole.plan.links()]);
  // A stamp says when a file was read, too: soon after it was written there is none.
  const unstamped = (documents: readonly PublishedDocument[] = []) => documents.map((each) => ({ ...each, stamp: '' }));
  expect(unstamped(next?.documents)).toEqual(unstamped(whole.documents));
  expect(next?.source('c.txt')).toEqual(whole.source('c.txt'));
  expect([...(next?.sources() ?? [])].map(({ digest }) => digest)).toEqual(whole.documents.map(({ digest }) => digest));
});

test('one that says what it said makes nothing new', () => {
  const { before, save } = studied();
  expect(save('a.txt', DOCUMENTS['a.txt'])).toBe(before);
});

test('stories attached to it are shown with their own new words', () => {
  const { save } = studied({ ...DOCUMENTS, 'a.txt': READ_ALSO('حديقة في المدينة') });
  const next = save('a.txt', READ_ALSO('حديقة في المدينة').replace('فقرة من', 'سطر من'));
  expect(articlesIn(next, 'a.txt')[1]?.blocks).toEqual([{ type: 'paragraph', text: 'سطر من خبر آخر عن المدينة.' }]);
});

test.for([
  ['is new', 'd.txt', documentText('خبر جديد')],
  ['was emptied', 'a.txt', ''],
  ['carries another story', 'a.txt', READ_ALSO('ملعب في القرية')],
  ['carries its story no more', 'a.txt', DOCUMENTS['a.txt']],
  ['is one of the settings', 'tags.txt', 'كتب'],
] as const)('a document that %s takes the study of the whole folder', ([, name, text]) => {
  const { save } = studied({ ...DOCUMENTS, 'a.txt': READ_ALSO('حديقة في المدينة') });
  expect(save(name, text)).toBeUndefined();
});

test('so does one that went', () => {
  const { before, folder } = studied();
  rmSync(join(folder, 'a.txt'));
  expect(resave(before, 'a.txt', keptDocuments())).toBeUndefined();
});
