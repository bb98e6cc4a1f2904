import { expect, test } from 'vitest';
import { tagIndex } from '../../../src/reader/edition/tag-index.ts';

const tag = (text: string) => ({ slug: text, text, count: 1, siteWide: false });

test('tags stand under their letters in the order in which they come, «ال» left aside, digits together', () => {
  const index = tagIndex(['2023', 'إبل', 'آثار', 'الـ', 'علاج', 'العلوم', 'Zayed'].map(tag));
  expect(index.map(({ letter, tags }) => [letter, tags.map(({ text }) => text)])).toEqual([
    ['0-9', ['2023']],
    ['ا', ['إبل', 'آثار', 'الـ']],
    ['ع', ['علاج', 'العلوم']],
    ['Z', ['Zayed']],
  ]);
});
