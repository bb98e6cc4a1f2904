import { expect, test } from 'vitest';
import { rightAddress } from '../../../src/reader/edition/right-address.ts';
import { sampleSource } from '../page-samples.ts';

test.for([
  ['an article without its slug', '/a/n3/', '/a/n3/موسم-التمر/'],
  ['an article without even a slash', '/a/n3', '/a/n3/موسم-التمر/'],
  ['an article with a wrong slug', '/a/n3/غلط/', '/a/n3/موسم-التمر/'],
  ['a tag in another spelling', '/tag/الميآه/', '/tag/المياه/'],
  ['a tag without its slash', '/tag/المياه', '/tag/المياه/'],
  ['older stories of a tag in another spelling', '/tag/الميآه/2/', '/tag/المياه/2/'],
  ['a page without its slash', '/tags', '/tags/'],
  ['an article that there is not', '/a/zz/', undefined],
  ['a tag that there is not', '/tag/قطار/', undefined],
  ['an address that cannot be read', '/tag/%E0%A4%A/', undefined],
  ['a page that is where it is', '/tag/المياه/', undefined],
] as const)('%s', async ([, path, right]) => {
  const found = await rightAddress(path, sampleSource);
  expect(found && decodeURIComponent(found)).toBe(right);
});
