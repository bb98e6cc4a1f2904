import { describe, expect, test } from 'vitest';
import { readAttribution } from '../../../src/parser/tweets/read-attribution.ts';

/** Reads around the last `@` of a text, and shows where the attribution lies instead of its offsets. */
function read(text: string, floor = 0) {
  const found = readAttribution(text, text.lastIndexOf('@'), floor);
  if (!found) return undefined;
  const { start, end, author, date, postedOn } = found;
  return { before: text.slice(0, start), behind: text.slice(end), ...author, date, postedOn };
}

const HAY = {
  before: '',
  behind: '',
  name: 'Hay',
  handle: 'haylibrary',
  date: 'November 6, 2023',
  postedOn: '2023-11-06',
};

describe('an attribution', () => {
  test.for([
    ['on a line of its own', '— Hay (@haylibrary) November 6, 2023', {}],
    ['with a paragraph glued to its year', '— Hay (@haylibrary) November 6, 2023وبينما', { behind: 'وبينما' }],
    ['with a number glued to its year', '— Hay (@haylibrary) November 6, 202324 زائرا', { behind: '24 زائرا' }],
    ['below its text', 'text\n— Hay (@haylibrary) November 6, 2023', { before: 'text\n' }],
    ['behind its text', 'text — Hay (@haylibrary) November 6, 2023  more', { before: 'text ', behind: '  more' }],
    [
      'right behind a picture',
      'pic.twitter.com/a— Hay (@haylibrary) November 6, 2023',
      { before: 'pic.twitter.com/a' },
    ],
    ['with a dash of another kind', '– Hay (@haylibrary) November 6, 2023', {}],
    ['with an em dash glued to the word before', 'text— Hay (@haylibrary) November 6, 2023', { before: 'text' }],
    ['with four marks before its handle', '— Hay (\u2066\u200f\u200e @haylibrary) November 6, 2023', {}],
    ['with a hyphen', '-Hay (@haylibrary) November 6, 2023', {}],
    ['behind blanks', '\u200f — Hay (@haylibrary) November 6, 2023', { before: '\u200f ' }],
    ['without a name', '— (@haylibrary) November 6, 2023', { name: '' }],
    ['with marks around its parts', '— \u200fHay\u200f (\u2066@haylibrary\u2069) \u200fNovember 6, 2023', {}],
    ['with a hard space', '—\u00a0Hay\u00a0(@haylibrary)\u00a0November 6, 2023', {}],
    ['whose month is cut short', '— Hay (@haylibrary) Nov. 6, 2023', { date: 'Nov. 6, 2023' }],
    ['dated in Arabic', '— Hay (@haylibrary) ٦ نوفمبر ٢٠٢٣', { date: '٦ نوفمبر ٢٠٢٣' }],
    ['dated with a comma', '— Hay (@haylibrary) 6 نوفمبر، 2023', { date: '6 نوفمبر، 2023' }],
    [
      'of a day that does not exist',
      '— Hay (@haylibrary) February 30, 2023',
      { date: 'February 30, 2023', postedOn: undefined },
    ],
    ['without a date', '— Hay (@haylibrary)', { date: '', postedOn: undefined }],
    [
      'without a date, among lines',
      'a\n— Hay (@haylibrary) \nb',
      { before: 'a\n', behind: ' \nb', date: '', postedOn: undefined },
    ],
    ['whose handle is as long as can be', `— Hay (@${'a'.repeat(15)}) November 6, 2023`, { handle: 'a'.repeat(15) }],
  ] as const)('%s', ([, text, difference]) => {
    expect(read(text)).toEqual({ ...HAY, ...difference });
  });
});

describe('a name', () => {
  test.for([
    ['with a dash in it', 'x\n— Hay – مكتبة الحي (@hay) May 1, 2023', 'Hay – مكتبة الحي'],
    ['with an em dash in it', '— Hay — the library (@hay) May 1, 2023', 'Hay — the library'],
    ['with a dash in it, behind a picture', 'x – y pic.twitter.com/a – Hay – b (@hay) May 1, 2023', 'Hay – b'],
    ['with a dash in it, behind the whole of an address', 'x pic.x.com/aB1cD2 – Hay – b (@hay) May 1, 2023', 'Hay – b'],
    ['with a dash in it, behind a short link', 'x https://t.co/a – Hay – b (@hay) May 1, 2023', 'Hay – b'],
    ['with a hyphen in it, behind an em dash', 'some text — Hay - b (@hay) May 1, 2023', 'Hay - b'],
    ['behind the nearest of two em dashes', 'some — text — Hay (@hay) May 1, 2023', 'Hay'],
    ['behind the nearest of two dashes', 'some – text – Hay (@hay) May 1, 2023', 'Hay'],
    ['with a compound in it', 'some text – Hay-Library (@hay) May 1, 2023', 'Hay-Library'],
    ['with brackets in it', '— Hay (old town) Library (@hay) May 1, 2023', 'Hay (old town) Library'],
    ['with a handle in it', '— Hay (@old) (@hay) May 1, 2023', 'Hay (@old)'],
    ['with a pipe and emoji in it', '— 📚 Hay | الحي 🇯🇴 (@hay) May 1, 2023', '📚 Hay | الحي 🇯🇴'],
    ['as long as a name and its marks can be', `x\n— ${'a'.repeat(117)} (@hay) May 1, 2023`, 'a'.repeat(117)],
    ['of fifty emoji', `— ${'📚'.repeat(50)} (@hay) May 1, 2023`, '📚'.repeat(50)],
  ] as const)('%s', ([, text, name]) => {
    expect(read(text)?.name).toBe(name);
  });
});

test('every dash opens a name, and no line or letter like one', () => {
  const opens = (sign: string) => read(`${sign} Hay (@hay) May 1, 2023`)?.name === 'Hay';
  expect([...'-−‐‑‒–—―'].map(opens)).toEqual(Array.from({ length: 8 }, () => true));
  expect([...'‖_ـ~|'].map(opens)).toEqual(Array.from({ length: 5 }, () => false));
});

describe('no attribution', () => {
  test.for([
    ['five marks before a handle', '— Hay (\u2066\u200f\u200e\u200f @haylibrary) November 6, 2023'],
    ['a dash glued to the word before', 'text– Hay (@haylibrary) November 6, 2023'],
    ['an em dash glued to the word behind, in a line', 'text —Hay (@haylibrary) November 6, 2023'],
    ['a name of 119 units and its blanks', `x\n— ${'a'.repeat(118)} (@haylibrary) November 6, 2023`],
    ['a handle that no bracket opens', '— Hay @haylibrary) November 6, 2023'],
    ['a dash in the line above', 'some text — x\nHay (@haylibrary) November 6, 2023'],
    ['no date, and one letter before it', 'x — Hay (@haylibrary)'],
    ['a mention', '— Hay @haylibrary November 6, 2023'],
    ['a handle that never closes', '— Hay (@haylibrary November 6, 2023'],
    ['a handle of sixteen characters', `— Hay (@${'a'.repeat(16)}) November 6, 2023`],
    ['an empty handle', '— Hay (@) November 6, 2023'],
    ['no dash', 'Hay (@haylibrary) November 6, 2023'],
    ['a dash on the line above', '—\nHay (@haylibrary) November 6, 2023'],
    ['a dash in a compound', 'the old-town library (@haylibrary) November 6, 2023'],
    ['a name longer than any', `x — ${'a'.repeat(121)} (@haylibrary) November 6, 2023`],
    ['no date, in a line', 'text — Hay (@haylibrary) said so'],
    ['no date, and more behind it', '— Hay (@haylibrary) said so'],
    ['no date, and more before it', 'text — Hay (@haylibrary)'],
    ['a year of three digits without a line of its own', 'x — Hay (@haylibrary) November 6, 202'],
  ] as const)('%s', ([, text]) => {
    expect(read(text)).toBeUndefined();
  });

  test('what stands before its floor', () => {
    const text = '— a (@a) May 1, 2023 Hay (@haylibrary) May 1, 2023';
    expect(read(text, text.indexOf(' Hay'))).toBeUndefined();
  });
});

test('what is the same as in the attribution before is shared', () => {
  const text = '— Hay (@hay) May 1, 2023\n— Hay (@hay) May 1, 2023\n— Hay (@bay) May 2, 2023';
  const [first, second, third] = Array.from(text.matchAll(/@/g), ({ index }) => index);
  const one = readAttribution(text, first ?? 0, 0);
  const two = readAttribution(text, second ?? 0, one?.end ?? 0, one);
  const three = readAttribution(text, third ?? 0, two?.end ?? 0, two);
  expect(two?.author).toBe(one?.author);
  expect(two?.postedOn).toBe('2023-05-01');
  expect(three).toMatchObject({ author: { name: 'Hay', handle: 'bay' }, date: 'May 2, 2023', postedOn: '2023-05-02' });
});
