import { expect, test } from 'vitest';
import { findTag } from '../../../src/reader/edition/find-tag.ts';
import { neighbouringTags } from '../../../src/reader/edition/neighbouring-tags.ts';
import { tagIndex } from '../../../src/reader/edition/tag-index.ts';
import type { Tag } from '../../../src/schema/edition.ts';
import { buildEdition, buildSummary, buildTag } from '../builders.ts';

const tag = (text: string): Tag => ({ slug: text.replaceAll(' ', '-'), text, count: 1, siteWide: false });

test('the index files tags under their letters, «ال» left aside, digits and signs at one place', () => {
  const index = tagIndex(['العلوم', 'غزة', 'Zayed', 'أحوال', 'إبل', 'علاج', '2023', 'الـ', 'آثار'].map(tag));
  expect(index.map(({ letter, tags }) => [letter, tags.map(({ text }) => text)])).toEqual([
    ['#', ['2023']],
    ['ا', ['إبل', 'آثار', 'أحوال', 'الـ']],
    ['ع', ['علاج', 'العلوم']],
    ['غ', ['غزة']],
    ['Z', ['Zayed']],
  ]);
});

const edition = buildEdition(
  [
    buildSummary({ id: '1', tags: ['ماء', 'زرع', 'رياضة'].map((text) => buildTag({ slug: text, text })) }),
    buildSummary({ id: '2', tags: ['ماء', 'نخل', 'زرع', 'رياضة'].map((text) => buildTag({ slug: text, text })) }),
    buildSummary({ id: '3', tags: ['نخل', 'سوق'].map((text) => buildTag({ slug: text, text })) }),
  ],
  ['رياضة'],
);

test('the neighbours of a tag come most frequent first, without itself and without site-wide ones', () => {
  const carrying = edition.summaries.slice(0, 2);
  expect(neighbouringTags(edition, 'ماء', carrying).map(({ slug }) => slug)).toEqual(['زرع', 'نخل']);
  expect(neighbouringTags(edition, 'ماء', carrying, 1).map(({ slug }) => slug)).toEqual(['زرع']);
});

test('a tag is found by its address in any spelling, and an unknown one is not', () => {
  const { tags } = { tags: [tag('غزة وإسرائيل')] };
  expect(findTag({ summaries: [], tags }, 'غزه-واسرائيل')?.text).toBe('غزة وإسرائيل');
  expect(findTag({ summaries: [], tags }, 'غزة')).toBeUndefined();
});
