import { expect, test } from 'vitest';
import { tagIndex } from '../../../src/reader/edition/tag-index.ts';
import type { Tag } from '../../../src/schema/edition.ts';

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
