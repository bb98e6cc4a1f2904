// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FilterAddress, readFilter, writeFilter } from '../../../../src/reader/tags/choice/filter-address.ts';
import { chooseTags } from '../../../../src/reader/tags/choice/tag-choice.ts';

const read = (address: string) => readFilter(new URLSearchParams(address));
const write = (filter: FilterAddress, others = '') =>
  decodeURIComponent(writeFilter(new URLSearchParams(others), filter).toString());
const filter = (given: Partial<FilterAddress> = {}): FilterAddress => ({
  choice: chooseTags([]),
  find: '',
  siteWideOpen: false,
  ...given,
});

test('no filter is no query', () => {
  expect(write(filter())).toBe('');
  expect(read('')).toEqual(filter());
});

test('a filter is written in one order, however it was made', () => {
  const choice = chooseTags(['غزة-وإسرائيل', 'بحر', 'بحر'], ['نفط', 'مناخ'], 'any');
  expect(write({ choice, find: 'بح', siteWideOpen: true })).toBe(
    'tag=بحر&tag=غزة-وإسرائيل&mode=any&not=مناخ&not=نفط&find=بح&site=open',
  );
});

test('an address in another order, with repeats, is read as the same filter', () => {
  expect(read('not=في-المنطقة&site=open&tag=غزة-وإسرائيل&mode=any&tag=بحر&tag=بحر')).toEqual(
    filter({ choice: chooseTags(['بحر', 'غزة-وإسرائيل'], ['في-المنطقة'], 'any'), siteWideOpen: true }),
  );
});

test.for([
  ['a mode that there is not', 'mode=most'],
  ['an empty tag', 'tag=&tag=%20&not='],
  ['a group that is neither open nor closed', 'site=1'],
] as const)('%s is no filter', ([, address]) => {
  expect(read(address)).toEqual(filter());
});

test('a tag both selected and excluded is selected', () => {
  expect(read('tag=بحر&not=بحر').choice).toEqual(chooseTags(['بحر']));
});

test('what others keep in the address stays there', () => {
  expect(write(filter({ find: 'بح' }), 'q=2&size=3')).toBe('q=2&size=3&find=بح');
});

test('what is written is read back', () => {
  const slugs = fc.array(fc.string({ minLength: 1 }).filter((slug) => slug.trim() !== ''));
  fc.assert(
    fc.property(
      slugs,
      slugs,
      fc.boolean(),
      fc.string(),
      fc.boolean(),
      (selected, excluded, any, find, siteWideOpen) => {
        const given = { choice: chooseTags(selected, excluded, any ? 'any' : 'all'), find, siteWideOpen };
        const params = writeFilter(new URLSearchParams(), given);
        expect(readFilter(new URLSearchParams(params.toString()))).toEqual(given);
      },
    ),
  );
});
