import { expect, test } from 'vitest';
import { shownSpellings } from '../../../src/corpus/tags/merge-tags.ts';

test.for([
  ['the most frequent', ['غزة', 'غزه', 'غزه'], 'غزه'],
  ['of equals, the one without Persian letters', ['فی المنطقة', 'في المنطقة'], 'في المنطقة'],
  ['of equals, the one without marks or tatweel', ['غـزّة', 'غزة'], 'غزة'],
  ['of equals, the one with its teh marbuta', ['عام الاستدامه', 'عام الاستدامة'], 'عام الاستدامة'],
  ['of equals, the one with its hamza', ['احداث السودان', 'أحداث السودان'], 'أحداث السودان'],
] as const)('the spelling shown is %s', ([, spellings, shown]) => {
  for (const order of [spellings, [...spellings].toReversed()]) {
    const known = shownSpellings();
    for (const spelling of order) known.add(spelling);
    expect(spellings.map(known.of)).toEqual(spellings.map(() => shown));
  }
});

test('a tag that nobody counted is shown as it is', () => {
  expect(shownSpellings().of('غزة')).toBe('غزة');
});
