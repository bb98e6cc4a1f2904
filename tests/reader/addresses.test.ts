import { expect, test } from 'vitest';
import { articleAddress, filteredAddress, searchAddress, tagAddress } from '../../src/reader/addresses.ts';

test.for([
  ['an article', articleAddress({ id: '7k3f9q', slug: 'المحصلة-صفر' }), '/a/7k3f9q/المحصلة-صفر/'],
  ['an article without a slug', articleAddress({ id: '7k3f9q', slug: '' }), '/a/7k3f9q/'],
  ['a tag', tagAddress('غزة-وإسرائيل'), '/tag/غزة-وإسرائيل/'],
  ['the search', searchAddress(), '/search/'],
  ['the front page with a tag', filteredAddress('غزة'), '/?tag=غزة'],
] as const)('the address of %s is written as it is read, for a page is the smaller for it', ([, address, readable]) => {
  expect(address).toBe(readable);
});

test('a link leads to the same address as if it were written encoded', () => {
  const [article, tag] = [articleAddress({ id: '7k3f9q', slug: 'المحصلة-صفر' }), filteredAddress('غزة-وإسرائيل')];
  const led = (to: string) => new URL(to, 'https://paper.example').href;
  expect([led(article), led(tag)]).toEqual([led(encodeURI(article)), led(encodeURI(tag))]);
});

test('what has a meaning in addresses is escaped in what is searched for', () => {
  expect(searchAddress('#غزة & ماء')).toBe('/search/?q=%23%D8%BA%D8%B2%D8%A9+%26+%D9%85%D8%A7%D8%A1');
});
