import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { openPile } from '../../../src/publisher/pile/open-pile.ts';
import { publish } from '../../../src/publisher/publish.ts';
import { surveyPile } from '../../../src/publisher/report/survey-pile.ts';
import { tally } from '../../../src/publisher/report/tally.ts';
import { documentText, temporaryFolder } from '../temporary-folder.ts';

const FILES = {
  'a.txt': documentText('مكتبة تفتح أبوابها'),
  'b.txt': documentText('مكتبة تفتح أبوابها'),
  'c.txt': documentText('ميناء', 'رست السفينة فجراً.')
    .replace(/^المصدر.*\n/m, '')
    .replace('3rd, May 2024', '9th, June 2023'),
  'd.txt': '',
  'e.txt': documentText('بلا تاريخ', 'جملة عن الجسر والنهر.').replace(/^تاريخ.*\n/m, ''),
};

function survey(folder: string, before: readonly (readonly [string, string])[] | null = null) {
  let steps = 0;
  const found = surveyPile(openPile([folder]), { maxBytes: 100_000, before, step: () => (steps += 1) });
  return { ...found, steps };
}

test('what is in a pile is counted', () => {
  const folder = temporaryFolder(FILES);
  const name = (file: string) => relative(process.cwd(), join(folder, file));
  const { documents, rejected, fields, encodings, years, sources, copies, changes, steps } = survey(folder);
  expect({ documents, rejected, fields, encodings, years, sources, copies, changes, steps }).toEqual({
    documents: 5,
    rejected: 1,
    fields: [
      { name: 'headline', count: 4 },
      { name: 'day', count: 3 },
      { name: 'paragraphs', count: 4 },
      { name: 'tweets', count: 0 },
      { name: 'source', count: 3 },
      { name: 'tags', count: 4 },
      { name: 'read also', count: 0 },
    ],
    encodings: [{ name: 'utf-8', count: 5 }],
    years: [
      { name: '2023', count: 1 },
      { name: '2024', count: 2 },
    ],
    sources: [{ name: 'دار الورق', count: 3 }],
    copies: [{ document: name('b.txt'), original: name('a.txt'), exact: true }],
    changes: null,
    steps: 10,
  });
});

test('each code is counted, the worst first, with where to look', () => {
  const folder = temporaryFolder(FILES);
  const name = (file: string) => relative(process.cwd(), join(folder, file));
  const told = survey(folder).codes.map(({ code, severity, occurrences, documents, examples }) => [
    [code, severity, occurrences, documents],
    examples.map(({ document }) => document),
  ]);
  expect(told).toEqual([
    [['document-empty', 'rejected', 1, 1], [name('d.txt')]],
    [['source-missing', 'missing', 1, 1], [name('c.txt')]],
    [['date-missing', 'missing', 1, 1], [name('e.txt')]],
    [['duplicate-document', 'repaired', 1, 1], [name('b.txt')]],
  ]);
});

test('of many places three are shown', () => {
  const files = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`${at}.txt`, '']));
  const [code] = survey(temporaryFolder(files)).codes;
  expect([code?.occurrences, code?.documents, code?.examples.length]).toEqual([5, 5, 3]);
});

test('what came, went and changed since a build is told by name', () => {
  const folder = temporaryFolder({ 'a.txt': documentText('مكتبة'), 'b.txt': documentText('ميناء') });
  const name = (file: string) => relative(process.cwd(), join(folder, file));
  const before = publish(folder).documents.map((document) => [name(document.name), document.digest] as const);
  const [a, b] = before;
  expect(survey(folder, before).changes).toEqual({ added: [], changed: [], removed: [] });
  expect(survey(folder, [[name('a.txt'), 'other'], ...(b ? [b] : []), [name('gone.txt'), '']]).changes).toEqual({
    added: [],
    changed: [name('a.txt')],
    removed: [name('gone.txt')],
  });
  expect(survey(folder, a ? [a] : []).changes?.added).toEqual([name('b.txt')]);
});

test('a pile of nothing is told without a division by it', () => {
  const { documents, fields } = survey(temporaryFolder());
  expect([documents, fields.every(({ count }) => count === 0)]).toEqual([0, true]);
});

test('names are counted, the most frequent first, then in their order', () => {
  const names = tally();
  for (const name of ['ب', 'ت', 'أ', 'ب', 'ت', 'ث']) names.add(name);
  expect(names.most()).toEqual([
    { name: 'ب', count: 2 },
    { name: 'ت', count: 2 },
    { name: 'أ', count: 1 },
    { name: 'ث', count: 1 },
  ]);
  expect(names.most(1)).toEqual([{ name: 'ب', count: 2 }]);
});
