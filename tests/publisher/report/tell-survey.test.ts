import { expect, test } from 'vitest';
import { html } from '../../../src/publisher/report/page/markup.ts';
import { reportPage } from '../../../src/publisher/report/page/report-page.ts';
import { reportText } from '../../../src/publisher/report/report-text.ts';
import { gatherTags } from '../../../src/publisher/report/suspicious-tags.ts';
import type { Survey } from '../../../src/publisher/report/survey.ts';

const HOSTILE = '<script>alert(1)</script>\u001b[2J\u202e"&\'';

/** Control characters other than the line feed, and direction overrides. */
const STEERING = /(?!\n)[\p{Cc}\u202a-\u202e]/u;

const SURVEY: Survey = {
  documents: 4,
  rejected: 0,
  fields: [{ name: 'day', count: 3 }],
  encodings: [{ name: 'utf-8', count: 4 }],
  years: [
    { name: '2023', count: 1 },
    { name: '2024', count: 2 },
  ],
  sources: [{ name: HOSTILE, count: 1 }],
  codes: [
    {
      code: 'date-missing',
      severity: 'missing',
      occurrences: 1,
      documents: 1,
      examples: [{ document: HOSTILE, line: 2, column: 3, found: HOSTILE }],
    },
  ],
  distinctTags: 2,
  suspiciousTags: [{ text: HOSTILE, count: 1, confidence: 0.5, document: HOSTILE }],
  questions: [{ words: HOSTILE, choices: [[HOSTILE], ['كتب', 'قديمة']], occurrences: 2 }],
  copies: [{ document: HOSTILE, original: 'a.txt', exact: false }],
  changes: { added: [HOSTILE], changed: [], removed: ['1', '2', '3', '4', '5', '6'] },
};

test('the page tells all of it and no text of a document is part of it', () => {
  const page = reportPage(SURVEY);
  expect(page).not.toContain('<script');
  expect(page).not.toMatch(STEERING);
  expect(page.split('&lt;script&gt;alert(1)&lt;/script&gt;\\u{1b}[2J\\u{202e}&quot;&amp;&#39;')).toHaveLength(10);
});

test.for([
  [true, 'the same words as', 'has the words of'],
  [false, 'nearly the words of', 'has nearly the words of'],
] as const)('a copy that is exact: %s, is told so', ([exact, onPage, inWords]) => {
  const survey = { ...SURVEY, copies: [{ document: 'b.txt', original: 'a.txt', exact }] };
  expect(reportPage(survey)).toContain(`<td>${onPage}</td>`);
  expect(reportText(survey)).toContain(`  b.txt ${inWords} a.txt`);
});

test('the page needs nothing from anywhere', () => {
  expect(reportPage(SURVEY)).not.toMatch(/\b(?:src|href|url)\s*[=(]|@import|https?:/);
});

test('the words for the terminal tell all of it and steer nothing', () => {
  const text = reportText(SURVEY);
  expect(text).not.toMatch(STEERING);
  expect(text.split('\n\n').map((part) => part.split('\n')[0])).toEqual([
    '4 documents, 0 rejected, 2 tags',
    'Fields',
    'Encodings',
    'What was met',
    'Tags to look at',
    'Questions (answers go to tags.txt, one tag a line)',
    'Copies',
    'Since the last build',
  ]);
  expect(text).toContain('  day           ███████████████░░░░░  75.0 %      3');
  expect(text).toContain('     6 removed: 1, 2, 3, 4, 5, …');
});

test('what there is nothing of has no heading', () => {
  const none = { ...SURVEY, codes: [], suspiciousTags: [], questions: [], copies: [], years: [], sources: [] };
  const text = reportText({ ...none, documents: 0, changes: null });
  expect(text).toContain('  no build of these documents is known');
  expect(text).not.toMatch(/NaN|What was met|Questions|Copies/);
  const page = reportPage({ ...none, documents: 0 });
  expect(page).not.toMatch(/NaN|What was met|Questions|Copies<\/h2>|Years/);
});

test('markup is escaped unless it is markup', () => {
  expect(html`<p>${'<b>'}${html`<i>${1}</i>`}${['a', html`<br />`]}</p>`.source).toBe(
    '<p>&lt;b&gt;<i>1</i>a<br /></p>',
  );
});

test('tags to look at are those cut with doubt and those that are long, the most frequent first', () => {
  const tags = gatherTags();
  const tag = (text: string, confidence: number) => ({ text, confidence, relevance: 'in-text' as const });
  tags.add('a.txt', [tag('كتب', 0.9), tag('غزّة', 0.5), tag('من كل بستان زهرة ومن كل', 0.99)]);
  tags.add('b.txt', [tag('كتب', 0.6), tag('غزه', 0.7)]);
  expect(tags.distinct()).toBe(3);
  expect(tags.suspicious()).toEqual([
    { text: 'غزّة', document: 'a.txt', count: 2, confidence: 0.6 },
    { text: 'من كل بستان زهرة ومن كل', document: 'a.txt', count: 1, confidence: 0.99 },
  ]);
});
