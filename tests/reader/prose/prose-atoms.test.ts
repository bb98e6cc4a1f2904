import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proseAtoms } from '../../../src/reader/prose/prose-atoms.ts';

/** The runs of a text that keep their own order. */
const runs = (text: string) =>
  proseAtoms(text).flatMap(({ type, value }) => (type === 'text' ? [] : [`${type}: ${value}`]));

test.for([
  [
    'an address, without the full stop behind it',
    'زوروا https://example.org/a?b=1.',
    ['address: https://example.org/a?b=1'],
  ],
  ['an address without its scheme', 'في www.example.org، اليوم', ['address: www.example.org']],
  ['an address glued to Arabic', 'هنا https://t.co/ab12وقال', ['address: https://t.co/ab12']],
  ['a handle', 'كتب @mazraa_om أمس', ['handle: @mazraa_om']],
  ['an Arabic tag and a Latin one', '#غزة و#G20', ['hashtag: #غزة', 'hashtag: #G20']],
  ['a name with a full stop inside', 'نقل 24.ae عن مصدر', ['latin: 24.ae']],
  ['a name of several words', 'برنامج Year of Sustainability الوطني', ['latin: Year of Sustainability']],
  ['a number between Latin words, and not behind them', 'هاتف iPhone 15 Pro بسعر', ['latin: iPhone 15 Pro']],
  ['a number that counts Arabic words after a Latin one', 'باعت Apple 14 مليونًا', ['latin: Apple']],
  ['a mail address', 'راسلوا a.b@example.org.', ['latin: a.b@example.org']],
  ['a name in brackets', 'المنظمة (WHO) قالت', ['latin: WHO']],
  ['a telephone number', 'اتصلوا على +963-11-222.', ['number: +963-11-222']],
  ['a date with hyphens', 'في 2023-11-07 صباحًا', ['number: 2023-11-07']],
  ['a sign', 'بلغت -5 درجات', ['number: -5']],
  ['a share', 'نحو 12.5% من', ['number: 12.5%']],
] as const)('%s keeps its own order', ([, text, expected]) => {
  expect(runs(text)).toEqual(expected);
});

test.for([
  ['a range of numbers, which is read from its first', 'بين 23-27 نوفمبر'],
  ['a plain number', 'قتل 1400 شخص'],
  ['a date with slashes, which holds together by itself', 'في 7/11/2023'],
  ['a hyphen between Arabic words', 'الروسي-الأوكراني'],
] as const)('%s is left to the order of the text', ([, text]) => {
  expect(runs(text)).toEqual([]);
});

const piece = fc.constantFrom(
  'الهدنة',
  'و',
  ' ',
  'BBC',
  '@x',
  '#',
  '#غزة',
  'https://',
  '-',
  '5',
  '%',
  '.',
  '24.ae',
  '+',
  'é',
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece).map((pieces) => pieces.join('')),
);

const values = (given: string) => proseAtoms(given).map(({ value }) => value);

test('joined, the atoms of any text are the text', () => {
  fc.assert(
    fc.property(text, (given) => {
      expect(values(given).join('')).toBe(given);
    }),
    { numRuns: 1000 },
  );
});

test('an Arabic word is never cut', () => {
  fc.assert(
    fc.property(text, (given) => {
      expect(values(given).join('✂')).not.toMatch(/\p{sc=Arabic}✂\p{sc=Arabic}/u);
    }),
    { numRuns: 1000 },
  );
});

test('a long run of any sign takes no time to speak of', () => {
  const started = performance.now();
  for (const sign of ['a', '.', '-', '+', '@', '#', '1', '1-', 'a ', 'a. ', '%', 'www.', '@a']) {
    proseAtoms(sign.repeat(50_000));
  }
  expect(performance.now() - started).toBeLessThan(20_000);
});

test('a text that is not searched has no run', () => {
  // A sign alone is no run, and has the text before it searched.
  fc.assert(
    fc.property(text, (words) => {
      expect(runs(`${words} @`)).toEqual(runs(words));
    }),
    { numRuns: 5000 },
  );
});
