import { describe, expect, test } from 'vitest';
import { piecesOf, show } from './show.ts';

const OPENED = 'فتحت المكتبة أبوابها صباح اليوم.';
const RETURNED = 'وعاد الزوار في المساء إلى بيوتهم.';
const CLOSES = 'وتقفل القاعة في الليل.';
const TAGS = 'كلمات دلالية: مكتبة كتب';

describe('the source', () => {
  test.for([
    ['stands behind the text', `${OPENED}\nالمصدر: صحيفة الحي\n${TAGS}`, 'صحيفة الحي', [OPENED]],
    ['may stand above it', `المصدر: صحيفة الحي\n${TAGS}\n${OPENED}`, 'صحيفة الحي', [OPENED]],
    [
      'is the first of two behind it; the other is a line',
      `${OPENED}\nالمصدر: أولى\nالمصدر: ثانية\n${TAGS}`,
      'أولى',
      [OPENED, 'المصدر: ثانية'],
    ],
    [
      'is the one behind it; a credit in it stays there',
      `${OPENED}\nالمصدر: غيرها\n${RETURNED}\nالمصدر: الحي\n${TAGS}`,
      'الحي',
      [OPENED, 'المصدر: غيرها', RETURNED],
    ],
    [
      'is the last where text follows each',
      `${OPENED}\nالمصدر: أولى\n${RETURNED}\nالمصدر: ثانية\n${TAGS}\n${CLOSES}`,
      'ثانية',
      [OPENED, 'المصدر: أولى', RETURNED, CLOSES],
    ],
    ['may have 120 units', `${OPENED}\nالمصدر: ${'ب'.repeat(120)}\n${TAGS}`, 'ب'.repeat(120), [OPENED]],
  ] as const)('%s', ([, body, source, blocks]) => {
    expect(show(body)).toEqual({ blocks, related: [], source, tagLine: 'مكتبة كتب', met: [] });
  });

  test('of 121 units is prose', () => {
    const line = `المصدر: ${'ب'.repeat(121)}`;
    expect(show(`${OPENED}\n${line}\n${TAGS}`)).toMatchObject({
      blocks: [OPENED, line],
      source: null,
      met: ['source-missing'],
    });
  });

  test.for([
    ['the same again', 'المصدر: صحيفة الحي'],
    ['an empty one', 'المصدر:'],
  ] as const)('%s is left out, and that is told', ([, line]) => {
    const body = `${OPENED}\n${line}\n${RETURNED}\nالمصدر: صحيفة الحي\n${TAGS}`;
    expect(show(body)).toMatchObject({
      blocks: [OPENED, RETURNED],
      source: 'صحيفة الحي',
      met: [`label-repeated «${line}»`],
    });
    expect(piecesOf(body, 'discarded:repeated-label')).toEqual([line]);
  });

  test('that is missing is told where the text ends', () => {
    expect(show(`${OPENED}\n${TAGS}`)).toMatchObject({ source: null, met: ['source-missing'] });
  });
});

test('a field is told by its pieces: its label and its value', () => {
  const body = `${OPENED}\nالمصدر: صحيفة الحي\n${TAGS}`;
  expect([piecesOf(body, 'label').slice(1), piecesOf(body, 'source'), piecesOf(body, 'tags')]).toEqual([
    ['المصدر: ', 'كلمات دلالية: '],
    ['صحيفة الحي'],
    ['مكتبة كتب'],
  ]);
});

test('a date line of more than 120 units is prose', () => {
  const line = `تاريخ النشر: ${'ب'.repeat(121)}`;
  expect(show(`${OPENED}\n${line}\nالمصدر: الحي\n${TAGS}`)).toMatchObject({ blocks: [OPENED, line], met: [] });
});

describe('the tag line', () => {
  test('may be of any length', () => {
    const line = 'كلمة '.repeat(60).trim();
    expect(show(`${OPENED}\nالمصدر: الحي\nكلمات دلالية: ${line}`)).toMatchObject({ tagLine: line, met: [] });
  });

  test('that is empty is missing', () => {
    expect(show(`${OPENED}\nكلمات دلالية:\nالمصدر: الحي`)).toMatchObject({ tagLine: null, met: ['tags-missing'] });
  });
});

test('a second date line is left out, and that is told', () => {
  const again = 'تاريخ النشر: 8th, November 2023 GMT';
  expect(show(`${OPENED}\n${again}\nالمصدر: الحي\n${TAGS}`)).toMatchObject({
    blocks: [OPENED],
    met: [`label-repeated «${again}»`],
  });
});

test('a document of fields alone has no body', () => {
  expect(show(`المصدر: الحي\n${TAGS}`)).toMatchObject({ blocks: [], source: 'الحي', met: ['body-missing'] });
});
