import { expect, test } from 'vitest';
import { editionTags } from '../../src/corpus/edition-tags.ts';
import type { DocumentTag, Relevance } from '../../src/schema/article.ts';

const tag = (text: string, relevance: Relevance = 'in-text', confidence = 0.9): DocumentTag => ({
  text,
  relevance,
  confidence,
});

test('spellings of one tag are one tag, shown as most write it, under one address', () => {
  const { tags } = editionTags([[tag('غزة وإسرائيل')], [tag('غزه واسرائيل')], [tag('غزة وإسرائيل')]]);
  expect(tags).toEqual([{ slug: 'غزة-وإسرائيل', text: 'غزة وإسرائيل', count: 3, siteWide: false }]);
});

test('the most used tag comes first, and equals in the order of their letters', () => {
  const { tags } = editionTags([[tag('ج'), tag('ب'), tag('أ')], [tag('ج')]]);
  expect(tags.map(({ text, count }) => [text, count])).toEqual([
    ['ج', 2],
    ['أ', 1],
    ['ب', 1],
  ]);
});

test.for([
  ['on half of its articles', ['site-wide', 'in-text'], true],
  ['on fewer than half', ['site-wide', 'in-text', 'related'], false],
] as const)('a tag that is site-wide %s', ([, relevances, siteWide]) => {
  expect(editionTags(relevances.map((relevance) => [tag('مناخ', relevance)])).tags[0]?.siteWide).toBe(siteWide);
});

test('tags that differ in signs alone have addresses of their own', () => {
  const { tags } = editionTags([[tag('C'), tag('C++'), tag('++')]]);
  expect(tags.map(({ text, slug }) => [text, slug])).toEqual([
    ['++', 'tag'],
    ['C', 'c'],
    ['C++', 'c-2'],
  ]);
});

test('an article shows the spelling of the edition and what ties the tag to it', () => {
  const { articleTags } = editionTags([[tag('في المنطقة')], [tag('في المنطقة')]]);
  expect(articleTags([tag('فی المنطقة', 'site-wide', 0.4)])).toEqual([
    { slug: 'في-المنطقة', text: 'في المنطقة', relevance: 'site-wide', unsure: true },
  ]);
});
