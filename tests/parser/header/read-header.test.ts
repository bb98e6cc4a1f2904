import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/parser/parse-document.ts';

const TITLE = 'مكتبة جديدة في المدينة';
const DATE = 'تاريخ النشر: 7th, November 2023 GMT';
const CRAWL = '2025-12-13@17:43:55 GMT';
const PROSE = 'فتحت المكتبة أبوابها صباح اليوم.';
const LONG = `${'كلمة '.repeat(40)}.`;
const TRAILER = 'المصدر: صحيفة الحي\nكلمات دلالية: مكتبة كتب';

/** Title, day and what was met of a document that such lines open, and how many blocks it has. */
function read(...lines: string[]) {
  const parsed = parseDocument({ name: 'sample', text: [...lines, TRAILER].join('\n') });
  const { title, publishedOn, unreadDate, blocks, diagnostics } = parsed;
  const met = diagnostics.map(({ line, code }) => `${line} ${code}`);
  return { title, day: publishedOn ?? unreadDate, blocks: blocks.length, met };
}

const WHOLE = { title: TITLE, day: '2023-11-07', blocks: 1, met: [] as string[] };

describe('a title', () => {
  test.for([
    ['stands above the date', [TITLE, DATE, PROSE], {}],
    ['stands below it', [DATE, TITLE, PROSE], {}],
    ['is whatever the date stands right behind', [LONG, DATE, PROSE], { title: LONG }],
    ['may be one above other lines and the date', [TITLE, PROSE, DATE, PROSE], { blocks: 2 }],
    ['is no prose below the date', [DATE, PROSE, PROSE], { title: null, blocks: 2, met: ['1 title-missing'] }],
    [
      'is no prose without a date',
      [PROSE, PROSE],
      { title: null, day: null, blocks: 2, met: ['1 title-missing', '1 date-missing'] },
    ],
    [
      'is no caption',
      ['View this post on Instagram', DATE, PROSE],
      { title: null, blocks: 2, met: ['1 title-missing'] },
    ],
    [
      'is no text of a tweet',
      [TITLE, '— Hay (@hay) May 1, 2023', PROSE],
      { title: null, day: null, blocks: 2, met: ['1 title-missing', '1 date-missing'] },
    ],
  ] as const)('%s', ([, lines, difference]) => {
    expect(read(...lines)).toEqual({ ...WHOLE, ...difference });
  });
});

describe('left out of the header, and told, are', () => {
  test.for([
    [
      'a feed heading and its crawl time',
      ['صحيفة الحي:', CRAWL, TITLE, DATE, PROSE],
      ['1 feed-heading-dropped', '2 crawl-time-dropped'],
    ],
    ['two crawl times', [CRAWL, CRAWL, TITLE, DATE, PROSE], ['1 crawl-time-dropped', '2 crawl-time-dropped']],
    ['a crawl time below the date', [TITLE, DATE, CRAWL, PROSE], ['3 crawl-time-dropped']],
    ['the title again', [TITLE, DATE, TITLE, PROSE], ['3 title-repeated']],
    ['the title again in another spelling', [TITLE, DATE, 'مَكتبةٌ جديدة فى المدينة', PROSE], ['3 title-repeated']],
    ['a byline', [TITLE, DATE, 'كتب: سامي المرج', PROSE], ['3 byline-dropped']],
    [
      'a byline and the title again',
      [TITLE, DATE, 'كتب: سامي المرج', TITLE, PROSE],
      ['3 byline-dropped', '4 title-repeated'],
    ],
    ['a second date', [TITLE, DATE, 'نشر في: 8/11/2023', PROSE], ['3 label-repeated']],
  ] as const)('%s', ([, lines, met]) => {
    expect(read(...lines)).toEqual({ ...WHOLE, met });
  });

  test.for([
    ['the title again behind a line of text', [TITLE, DATE, PROSE, TITLE], 2],
    ['a byline behind a line of text', [TITLE, DATE, PROSE, 'كتب: سامي المرج'], 2],
    ['a line that only begins as the title does', [TITLE, DATE, `${TITLE} القديمة`, PROSE], 2],
  ] as const)('not %s', ([, lines, blocks]) => {
    expect(read(...lines)).toEqual({ ...WHOLE, blocks });
  });

  test('not words more than twice as long as the title, though marks were all that is more', () => {
    expect(read('باب', DATE, 'بَـــاـــب', PROSE)).toEqual({ ...WHOLE, title: 'باب', blocks: 2 });
    expect(read('بَـــاـــب', DATE, 'باب', PROSE)).toEqual({ ...WHOLE, title: 'بَـــاـــب', blocks: 2 });
    expect(read('باب', DATE, 'بـاـبـ', PROSE)).toEqual({ ...WHOLE, title: 'باب', met: ['3 title-repeated'] });
  });
});

describe('a date', () => {
  const paragraphs = (count: number) => Array.from({ length: count }, () => PROSE);

  test.for([
    ['may lack its label', [TITLE, '7 نوفمبر 2023', PROSE], {}],
    ['may lack its label in the eighth line', [TITLE, ...paragraphs(6), '7 نوفمبر 2023', PROSE], { blocks: 7 }],
    [
      'without its label is none in the ninth',
      [TITLE, ...paragraphs(7), '7 نوفمبر 2023', PROSE],
      { day: null, blocks: 9, met: ['1 date-missing'] },
    ],
    ['with its label may stand anywhere', [TITLE, ...paragraphs(9), DATE, PROSE], { blocks: 10 }],
    [
      'of another calendar is converted',
      [TITLE, 'تاريخ النشر: 1 رمضان 1446', PROSE],
      { day: '2025-03-01', met: ['2 date-converted'] },
    ],
    ['that is none is kept as written', [TITLE, 'تاريخ النشر: أمس', PROSE], { day: 'أمس', met: ['2 date-unreadable'] }],
    [
      'that does not exist is kept as written',
      [TITLE, 'تاريخ النشر: 31st, February 2023 GMT', PROSE],
      { day: '31st, February 2023 GMT', met: ['2 date-unreadable'] },
    ],
    ['whose label stands alone is missing', [TITLE, 'تاريخ النشر:', PROSE], { day: null, met: ['2 date-missing'] }],
  ] as const)('%s', ([, lines, difference]) => {
    expect(read(...lines)).toEqual({ ...WHOLE, ...difference });
  });
});

test('a header is told by its pieces: title, label, date', () => {
  const text = `${TITLE}\n${DATE}\n${PROSE}\n${TRAILER}`;
  const pieces = parseDocument({ name: 'sample', text }).spans.filter(({ role }) => role !== 'blank');
  expect(pieces.slice(0, 4).map(({ start, end, role }) => [role, text.slice(start, end)])).toEqual([
    ['title', TITLE],
    ['label', 'تاريخ النشر: '],
    ['date', '7th, November 2023 GMT'],
    ['paragraph', PROSE],
  ]);
});

describe('an index page', () => {
  const HEADING = 'إجمالي نتائج البحث: 3';
  const isIndex = (...lines: string[]) => {
    const { diagnostics } = parseDocument({ name: 'sample', text: lines.join('\n') });
    return diagnostics.some(({ code }) => code === 'index-page');
  };

  test('is told by its heading among the first six lines, in any spelling', () => {
    expect([isIndex('a', 'b', 'c', 'd', 'e', HEADING), isIndex('a', 'b', 'c', 'd', 'e', 'f', HEADING)]).toEqual([
      true,
      false,
    ]);
    expect([isIndex('إجــمالي نتائج البَحث 5', PROSE), isIndex('اجمالى نتائج البحث', PROSE)]).toEqual([true, true]);
  });

  test('is none where the words stand in a line', () => {
    expect(isIndex(`قال ${HEADING}`, PROSE)).toBe(false);
  });
});
