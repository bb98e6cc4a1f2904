// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FilterAddress, readFilter, writeFilter } from '../../../../src/reader/tags/choice/filter-address.ts';
import { chooseTags } from '../../../../src/reader/tags/choice/tag-choice.ts';
import { postTags } from '../../../../src/reader/tags/choice/tag-postings.ts';
import { buildEdition } from '../build-edition.ts';

const { slugOf } = postTags(buildEdition([['غزة وإسرائيل', 'في المنطقة', 'بحر']]));
const read = (address: string) => readFilter(new URLSearchParams(address), slugOf);
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
  ['teh marbuta as heh, no hamza', 'غزه-واسرائيل', 'غزة-وإسرائيل'],
  ['spaces for hyphens', 'غزة وإسرائيل', 'غزة-وإسرائيل'],
  ['Persian yeh', 'فی-المنطقة', 'في-المنطقة'],
  ['a tag that the edition does not have', 'عنقاء', 'عنقاء'],
] as const)('%s: %s', ([, written, slug]) => {
  expect(read(`tag=${written}`).choice.selected).toEqual([slug]);
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
  expect(write(filter({ find: 'بح' }), 'page=2&size=3')).toBe('page=2&size=3&find=بح');
});

test.for([
  ['one tag more', filter({ choice: chooseTags(['بحر']) }), 'page=2', 'tag=بحر'],
  ['one tag less', filter(), 'tag=بحر&page=2', ''],
  ['the other mode', filter({ choice: chooseTags(['بحر'], [], 'any') }), 'tag=بحر&page=2', 'tag=بحر&mode=any'],
] as const)('%s is another list, from its first page', ([, given, before, after]) => {
  expect(write(given, before)).toBe(after);
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
        expect(readFilter(new URLSearchParams(params.toString()), (slug) => slug)).toEqual(given);
      },
    ),
  );
});
