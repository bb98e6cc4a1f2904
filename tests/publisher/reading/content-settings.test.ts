import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LABELS } from '../../../src/parser/labels.ts';
import { ContentError } from '../../../src/publisher/reading/content-error.ts';
import { readContentSettings } from '../../../src/publisher/reading/content-settings.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('a folder without settings has the labels everyone has and no vouched tags', () => {
  expect(readContentSettings([temporaryFolder()])).toEqual({ vocabulary: [], labels: LABELS });
});

test('tags stand one a line; remarks and empty lines are none', () => {
  const folder = temporaryFolder({ 'tags.txt': '# وسوم الدار\r\nكتب قديمة\n\n  مكتبات \n#آخر\n' });
  expect(readContentSettings([folder]).vocabulary).toEqual(['كتب قديمة', 'مكتبات']);
});

test('the settings of several folders hold together', () => {
  const one = temporaryFolder({ 'tags.txt': 'كتب', 'labels.json': '{"source":["جهة النشر"]}' });
  const two = temporaryFolder({ 'tags.txt': 'خرائط', 'labels.json': '{"source":["عن موقع"]}' });
  const { vocabulary, labels } = readContentSettings([one, two]);
  expect(vocabulary).toEqual(['كتب', 'خرائط']);
  expect(labels).toEqual({ ...LABELS, source: [...LABELS.source, 'جهة النشر', 'عن موقع'] });
});

test.for([
  ['no JSON', '{"source":', /labels\.json: this is not JSON: /],
  ['a kind that is none', '{"author":["كاتب"]}', /labels\.json: "author" is no kind of label/],
  ['no list', '{"source":"المصدر"}', /labels\.json: "source" must be a list/],
] as const)('labels.json with %s is refused with its path and what was expected', ([, content, message]) => {
  const folder = temporaryFolder({ 'labels.json': content });
  expect(() => readContentSettings([folder])).toThrow(ContentError);
  expect(() => readContentSettings([folder])).toThrow(message);
});

test('settings that are a folder are refused by name', () => {
  const folder = temporaryFolder({ 'tags.txt/a.txt': '' });
  expect(() => readContentSettings([folder])).toThrow(`${join(folder, 'tags.txt')}: it is no regular file`);
});
