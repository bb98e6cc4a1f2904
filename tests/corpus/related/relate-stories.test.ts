import { expect, test } from 'vitest';
import { relateStories } from '../../../src/corpus/related/relate-stories.ts';
import type { ArticleTag, Relevance, TaggedSummary } from '../../../src/schema/article.ts';
import { day } from '../builders.ts';

const tag = (text: string, relevance: Relevance = 'in-text'): ArticleTag => ({
  slug: text,
  text,
  relevance,
  unsure: false,
});

function summary(title: string, tags: readonly ArticleTag[] = [], publishedOn = '2023-11-07'): TaggedSummary {
  return {
    id: title,
    slug: '',
    title,
    publishedOn: day(publishedOn),
    source: null,
    lead: '',
    tags,
    tweets: 0,
    minutes: 1,
  };
}

function related(
  name: string,
  summaries: Readonly<Record<string, TaggedSummary>>,
  readAlso: Readonly<Record<string, readonly string[]>> = {},
) {
  const listed = Object.keys(summaries).filter((each) => !each.startsWith('attached'));
  const links = relateStories(new Map(Object.entries(summaries)), listed, new Map(Object.entries(readAlso)))(name);
  return links.map(({ id, reason }) => [id, reason]);
}

/** Stories of other matters, so that a shared word is a rare one. */
const others = Object.fromEntries(
  ['حصاد القمح', 'سباق الدراجات', 'معرض الكتاب', 'ترميم المسجد', 'موسم الزيتون'].map((title) => [
    title,
    summary(title),
  ]),
);

test('a shared supported tag is the reason, whatever else is shared', () => {
  const pile = {
    ...others,
    a: summary('انطلاق القمة', [tag('التغير المناخي')]),
    b: summary('وفود تصل', [tag('التغير المناخى', 'related')]),
  };
  expect(related('a', pile)).toEqual([['وفود تصل', { type: 'tags', tags: ['التغير المناخي'] }]]);
});

test('a tag that either outlet prints on everything brings nobody together', () => {
  const pile = {
    ...others,
    a: summary('انطلاق القمة', [tag('رياضة', 'site-wide')]),
    b: summary('وفود تصل', [tag('رياضة', 'site-wide'), tag('سفر')]),
  };
  expect(related('a', pile)).toEqual([]);
});

test('wording is the reason where no tag is shared, with or without the article', () => {
  const pile = { ...others, a: summary('زلزال يضرب الجزيرة'), b: summary('ضحايا الزلزال') };
  expect(related('a', pile)).toEqual([['ضحايا الزلزال', { type: 'wording' }]]);
});

test('the nearer in time comes first of two alike', () => {
  const pile = {
    ...others,
    a: summary('زلزال الجزيرة'),
    far: summary('زلزال الجزيرة قديما', [], '2022-01-01'),
    near: summary('زلزال الجزيرة حديثا', [], '2023-11-08'),
  };
  expect(related('a', pile).map(([id]) => id)).toEqual(['زلزال الجزيرة حديثا', 'زلزال الجزيرة قديما']);
});

test('what the document itself names comes first, once, and may be an attached story', () => {
  const pile = {
    ...others,
    a: summary('زلزال الجزيرة'),
    b: summary('ضحايا الزلزال'),
    'attached x': summary('قصة أخرى'),
  };
  expect(related('a', pile, { a: ['attached x', 'b'] })).toEqual([
    ['قصة أخرى', { type: 'read-also' }],
    ['ضحايا الزلزال', { type: 'read-also' }],
  ]);
});

test('six stand beside an article at the most', () => {
  const alike = Object.fromEntries(
    Array.from({ length: 9 }, (_, number) => [`k${number}`, summary(`زلزال رقم ${number}00`)]),
  );
  const pile = {
    ...others,
    ...Object.fromEntries(Array.from({ length: 40 }, (_, number) => [`o${number}`, summary(`موضوع ${number}99`)])),
    ...alike,
  };
  expect(related('k0', pile)).toHaveLength(6);
});

test('an attached story is not found by likeness, for it has no day and no tags', () => {
  const pile = { ...others, a: summary('زلزال الجزيرة'), 'attached x': summary('زلزال الجزيرة وقصته') };
  expect(related('a', pile)).toEqual([]);
});
