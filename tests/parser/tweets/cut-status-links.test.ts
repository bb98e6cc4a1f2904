import { expect, test } from 'vitest';
import { cutStatusLinks } from '../../../src/parser/tweets/cut-status-links.ts';

const ONE = 'https://twitter.com/hay/status/17214500';
const TWO = 'https://x.com/hay/status/17214501?s=20';

const cut = (text: string) =>
  cutStatusLinks(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test.for([
  ['one address', ONE, [ONE]],
  ['two addresses', `${ONE} ${TWO}`, [ONE, TWO]],
  [
    'the old form and a phone',
    'http://mobile.twitter.com/hay/statuses/1',
    ['http://mobile.twitter.com/hay/statuses/1'],
  ],
  [
    'a handle in full',
    `https://www.x.com/${'a'.repeat(15)}/status/1`,
    [`https://www.x.com/${'a'.repeat(15)}/status/1`],
  ],
  ['words behind an address', `${ONE} هنا`, []],
  ['words before an address', `هنا ${ONE}`, []],
  ['an account', 'https://twitter.com/hay', []],
  ['another site', 'https://nottwitter.com/hay/status/1', []],
  ['prose', 'http is a protocol', []],
] as const)('%s', ([, text, links]) => {
  expect(cut(text)).toEqual(links);
});

test('only the line is looked at', () => {
  const text = `x ${ONE} y`;
  expect(cutStatusLinks(text, { start: 2, end: 2 + ONE.length })).toEqual([{ start: 2, end: 2 + ONE.length }]);
});
