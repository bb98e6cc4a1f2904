import { expect, test } from 'vitest';
import type { TaggedDocument } from '../../../src/corpus/tags/study-tags.ts';
import { defaultEdition, seed, SEED, tagged, tagsIn } from './tagged.ts';

const SEED_TAGS = [
  ['التغير المناخي', 'site-wide'],
  ['محاكمة ترامب', 'site-wide'],
  ['أحداث السودان', 'site-wide'],
  ['سلطان النيادي', 'site-wide'],
  ['مانشستر سيتي', 'site-wide'],
  ['غزة وإسرائيل', 'related'],
  ['الحرب الأوكرانية', 'site-wide'],
  ['عام الاستدامة', 'site-wide'],
  ['في المنطقة', 'in-text'],
];

/** A local paper: other words, other tags, another list. */
const LOCAL_PAPER: readonly TaggedDocument[] = [
  ['سوق السمك القديم مهرجان الزيتون أمطار الخريف', 'افتتاح سوق السمك القديم بعد ترميمه'],
  ['مهرجان الزيتون سوق السمك القديم مكتبة البلدية', 'مكتبة البلدية تستقبل قراءها في الخريف'],
  ['أمطار الخريف مهرجان الزيتون معرض الكتب', 'معرض الكتب يفتح أبوابه رغم أمطار الخريف'],
].map(([line, title], at) =>
  tagged(`local-${at}`, line ?? null, {
    title: title ?? null,
    body: `${title}. تفاصيل الخبر في الصفحة الثانية.`,
    source: 'جريدة الميناء',
  }),
);

test.for<[string, readonly TaggedDocument[]]>([
  ['alone', []],
  ['beside the default edition', defaultEdition()],
  ['among the documents of a local paper', LOCAL_PAPER],
])('the tag line of the sample is cut exactly, %s', ([, others]) => {
  const tags = tagsIn([...others, seed()], SEED);
  expect(tags.map(({ text, relevance }) => [text, relevance])).toEqual(SEED_TAGS);
});
