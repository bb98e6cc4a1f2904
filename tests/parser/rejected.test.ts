import { expect, test } from 'vitest';
import { parseDocument } from '../../src/parser/parse-document.ts';

const INDEX = 'إجمالي نتائج البحث: 35\nفتحت المكتبة أبوابها...\nفتحت الحديقة أبوابها...';

test.for([
  ['an index page', INDEX, 'index-page', ['discarded:index-page', 'blank']],
  ['a document of blanks', ' \n\u200f\n', 'document-empty', ['blank']],
] as const)('of %s nothing is read, and every piece says why', ([, text, code, roles]) => {
  const { spans, diagnostics, ...article } = parseDocument({ name: 'sample', text });
  expect(article).toEqual({
    name: 'sample',
    rejected: true,
    title: null,
    publishedOn: null,
    unreadDate: null,
    source: null,
    tagLine: null,
    blocks: [],
    related: [],
  });
  expect(diagnostics.map((each) => each.code)).toEqual([code]);
  expect([...new Set(spans.map(({ role }) => role))]).toEqual(roles);
});
