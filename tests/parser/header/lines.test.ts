import { describe, expect, test } from 'vitest';
import { feedLine } from '../../../src/parser/header/feed-line.ts';
import { isByline } from '../../../src/parser/header/is-byline.ts';
import { isTitle } from '../../../src/parser/header/is-title.ts';
import { saysOnlyADay } from '../../../src/parser/header/says-only-a-day.ts';
import type { Prose } from '../../../src/parser/reading/next-line.ts';

const line = (text: string, start = 0): Prose => ({ type: 'prose', start, end: start + text.length, glued: false });
const words = (length: number) => 'كتاب '.repeat(length / 5);

describe('a headline', () => {
  test.for([
    ['افتتاح مكتبة جديدة في المدينة'],
    ['هل تعود المكتبات إلى الأحياء؟'],
    ['مدير المكتبة: "الأبواب مفتوحة"'],
    ['افتتاح المكتبة.. والأطفال أول الزوار..'],
    [`${words(85)}هنا`],
    [`${words(110)}هنا`],
  ] as const)('%s', ([text]) => {
    expect(isTitle(text, line(text))).toBe(true);
  });
});

describe('no headline', () => {
  test.for([
    ['فتحت المكتبة أبوابها.'],
    ['قال المدير: "الأبواب مفتوحة."'],
    ['وهذه هي الكتب:'],
    [`${words(85)}هنا؟!`],
    [`${words(100)}"هنا"`],
    [`${words(120)}`],
  ] as const)('%s', ([text]) => {
    expect(isTitle(text, line(text))).toBe(false);
  });

  test('is told by the line alone', () => {
    expect(isTitle('. . مكتبة جديدة .', line('مكتبة جديدة', 4))).toBe(true);
  });
});

describe('a byline', () => {
  test.for([
    ['كتب: سامي المرج'],
    ['كتبت - ليلى الحقل'],
    ['بقلم ليلى الحقل'],
    ['بقلم: ليلى'],
    ['إعداد / سامي'],
    ['By: Sami'],
    ['بقلم / ليلى'],
    ['كتبه | سامي'],
    ['ترجمة – ليلى'],
    [`كتب: ${'ا'.repeat(65)}`],
  ] as const)('%s', ([text]) => {
    expect(isByline(text, line(text))).toBe(true);
  });

  test.for([
    ['a sentence', 'كتب: هذا يوم جديد للمدينة.'],
    ['a question', 'كتب: أين؟'],
    ['a word without a mark behind it', 'كتب سامي عن المدينة'],
    ['no name', 'كتب:'],
    ['no name behind a word that needs no mark', 'بقلم'],
    ['more than 70 units', `كتب: ${'ا'.repeat(66)}`],
    ['a word in mid line', 'هذا ما كتب: سامي'],
    ['a line too long for a name', `كتب: ${words(70)}`],
  ] as const)('is not %s', ([, text]) => {
    expect(isByline(text, line(text))).toBe(false);
  });
});

describe('a line of a feed', () => {
  const CRAWL = '2025-12-13@17:43:55 GMT';

  test.for([
    ['a crawl time', CRAWL, undefined, 'crawl-time'],
    ['a crawl time without its zone', '2025-12-13@17:43:55', undefined, 'crawl-time'],
    ['a heading above a crawl time', 'صحيفة الحي:', CRAWL, 'feed-heading'],
    ['a heading above something else', 'صحيفة الحي:', 'مكتبة', undefined],
    ['a heading above nothing', 'صحيفة الحي:', undefined, undefined],
    ['a line without a colon above a crawl time', 'صحيفة الحي', CRAWL, undefined],
    ['a crawl time with more behind it', `${CRAWL} و`, undefined, undefined],
    ['a crawl time with more before it', `x${CRAWL.slice(0, -4)}`, undefined, undefined],
    ['a day alone', '2025-12-13', undefined, undefined],
  ] as const)('%s', ([, text, next, found]) => {
    const whole = `${text}\n${next ?? ''}`;
    expect(feedLine(whole, line(text), next === undefined ? undefined : line(next, text.length + 1))).toBe(found);
  });

  test('is no embed, and none stands above one', () => {
    const caption = { type: 'caption', start: 0, end: CRAWL.length } as const;
    expect(feedLine(CRAWL, caption, undefined)).toBeUndefined();
    expect(feedLine('صحيفة:', line('صحيفة:'), { type: 'caption', start: 0, end: 6 })).toBeUndefined();
  });
});

describe('a line that says only a day', () => {
  test.for([
    ['الإثنين 7 مارس 2022 - 3:33 م'],
    ['الأربعاء 06/أغسطس/2025 - 10:35 ص'],
    ['الجمعة 22 أغسطس-آب 2025 الساعة 07 مساءً'],
    ['٠٩ ديسمبر ٢٠٢٢'],
    ['2023-11-07T10:00:00+02:00'],
    ['07/11/2023'],
    ['Tue, 07 Nov 2023 10:00:00 GMT'],
    ['سه‌شنبه ۱۶ آبان ۱۴۰۲'],
    ['منگل 7 نومبر 2023'],
    ['7 نوفمبر 2023'.padEnd(90)],
  ] as const)('%s', ([text]) => {
    expect(saysOnlyADay(text, line(text))).toBe(true);
  });

  test.for([
    ['a day of 91 units', '7 نوفمبر 2023'.padEnd(91)],
    ['a headline with a day in it', 'سباق 7 نوفمبر 2023 في صور'],
    ['a day with its town', 'صور، 7 نوفمبر 2023'],
    ['a weekday alone', 'يوم الإثنين الماضي'],
    ['words', 'افتتاح مكتبة جديدة'],
    ['months without a number', 'نوفمبر ديسمبر يناير'],
    ['a score', '7/11'],
    ['a number', '1234567890'],
    ['a day that does not exist', '31/02/2023'],
    ['a line too long for a day', `7 نوفمبر 2023${' '.repeat(90)}`],
  ] as const)('is not %s', ([, text]) => {
    expect(saysOnlyADay(text, line(text))).toBe(false);
  });
});
