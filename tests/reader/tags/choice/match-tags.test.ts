// @vitest-environment node
import { expect, test } from 'vitest';
import { fold } from '../../../../src/arabic/fold.ts';
import { tagMatcher } from '../../../../src/reader/tags/choice/match-tags.ts';

test.for([
  ['غزة وإسرائيل', 'اسرائيل'],
  ['غزة وإسرائيل', 'إسرائيل'],
  ['غزة وإسرائيل', 'غزه'],
  ['غزة وإسرائيل', 'إسرائيل غزة'],
  ['في المنطقة', 'فی'],
  ['في المنطقة', 'فى'],
  ['في المنطقة', 'منطق'],
  ['كأس 2030', '٢٠٣٠'],
  ['Expo City', 'expo'],
  ['بحر', ''],
  ['بحر', ' ـ '],
] as const)('«%s» is found by «%s»', ([text, typed]) => {
  expect(tagMatcher(typed)(fold(text))).toBe(true);
});

test.for([
  ['غزة وإسرائيل', 'لبنان'],
  ['غزة وإسرائيل', 'غزة لبنان'],
] as const)('«%s» is not found by «%s»', ([text, typed]) => {
  expect(tagMatcher(typed)(fold(text))).toBe(false);
});
