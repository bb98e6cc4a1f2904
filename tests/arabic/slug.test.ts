import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugOf } from '../../src/arabic/slug.ts';
import { PROPERTY_RUNS } from '../property-runs.ts';

test.for([
  ['punctuation falls away', '"المحصلة صفر".. بلينكن يغادر', 'المحصلة-صفر-بلينكن-يغادر'],
  ['the spelling stays', 'غزة وإسرائيل', 'غزة-وإسرائيل'],
  ['marks and tatweel fall away', 'غَـزَّة', 'غزة'],
  ['direction controls fall away', '\u202bغزة\u202c الآن', 'غزة-الآن'],
  ['Latin is small', 'قناة CNN', 'قناة-cnn'],
  ['a date keeps its figures', 'اتفاق 23/4', 'اتفاق-23-4'],
  ['no letter, no slug', '… !؟', ''],
  ['letters are composed', 'e\u0301cole', 'école'],
] as const)('%s', ([, text, slug]) => {
  expect(slugOf(text)).toBe(slug);
});

test('it is cut after a whole word', () => {
  expect(slugOf('واحد اثنان ثلاثة', 12)).toBe('واحد-اثنان');
  expect(slugOf('واحد اثنان ثلاثة', 16)).toBe('واحد-اثنان-ثلاثة');
});

test('a first word longer than the limit is cut between letters', () => {
  expect(slugOf('𐐨'.repeat(8), 5)).toBe('𐐨'.repeat(5));
});

test('any text gives a file name: short, without a slash, a dot or a control', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', size: 'max', maxLength: 300 }), (text) => {
      const slug = slugOf(text);
      expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(240);
      expect(slug).not.toMatch(/[\s/\\.%?#\p{C}]/u);
      expect(slugOf(slug.replaceAll('-', ' '))).toBe(slug);
    }),
    { numRuns: PROPERTY_RUNS },
  );
});
