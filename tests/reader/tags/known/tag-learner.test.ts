// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseTags, selectTag, type TagChoice } from '../../../../src/reader/tags/choice/tag-choice.ts';
import { countChoice, optionCounter } from '../../../../src/reader/tags/known/count-choice.ts';
import { type TagLearner, tagLearner } from '../../../../src/reader/tags/known/tag-learner.ts';
import type { Edition } from '../../../../src/schema/edition.ts';
import { LISTED } from '../../../../src/schema/pages.ts';
import { inMemorySource } from '../../in-memory-source.ts';
import { buildEdition } from '../build-edition.ts';

/** The places of what a choice leaves, read straight from its meaning, and nothing else. */
function bruteForce({ summaries, tags }: Edition, { selected, excluded, mode }: TagChoice): number[] {
  const known = new Set(tags.map(({ slug }) => slug));
  const asked = selected.filter((slug) => known.has(slug));
  return summaries.flatMap((summary, place) => {
    const carried = new Set(summary.tags.map(({ slug }) => slug));
    const carries = (slug: string) => carried.has(slug);
    const wanted = asked.length === 0 || (mode === 'all' ? asked.every(carries) : asked.some(carries));
    return wanted && !excluded.some(carries) ? [place] : [];
  });
}

/** Small numbers that look thrown, the same at every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** An edition in which some tags are common and most are rare. */
function largeEdition(articles: number, tags: number): Edition {
  const roll = dice(7);
  const lines = Array.from({ length: articles }, () => [
    ...new Set(Array.from({ length: roll(9) }, () => `وسم ${Math.min(roll(tags), roll(tags))}`)),
  ]);
  return buildEdition(lines);
}

const never = new AbortController().signal;

/** What a reader is shown after choosing: the ids of the whole list, the first cards and the rows after them. */
async function shownIds(learner: TagLearner, choice: TagChoice): Promise<string[]> {
  await learner.learnListing(choice);
  const listing = learner.listingOf(learner.canonical(choice));
  if (!listing) throw new Error('nothing learnt');
  const first = listing.stories.map(({ id }) => id);
  const places = Array.from({ length: listing.total - first.length }, (_, place) => first.length + place);
  const rows = await listing.loadPlaces(places);
  return [...first, ...rows.map(({ id }) => id)];
}

describe('on 3,000 articles and 200 tags', () => {
  const edition = largeEdition(3000, 200);
  const roll = dice(11);
  const some = (most: number) => Array.from({ length: roll(most + 1) }, () => `وسم-${roll(40)}`);
  const choices = Array.from({ length: 12 }, (_, turn) => chooseTags(some(2), some(2), turn % 2 ? 'any' : 'all'));

  test.for(choices)('%o: list and numbers are what its meaning says', async (choice) => {
    const source = inMemorySource(edition, { offered: 30 });
    const learner = tagLearner(source, source.front);
    const ids = bruteForce(edition, choice).map((place) => edition.summaries[place]!.id);
    expect(await shownIds(learner, choice)).toEqual(ids);
    const tried = edition.tags.filter((_, number) => number % 25 === 0).map(({ slug }) => slug);
    const slugs = [...tried, ...choice.selected, ...choice.excluded];
    await learner.learnCounts(choice, slugs, never);
    const count = optionCounter(learner.known(), choice);
    for (const slug of slugs) {
      expect([slug, count(slug)]).toEqual([slug, bruteForce(edition, selectTag(choice, slug)).length]);
    }
  });
});

const TEXTS = ['أ', 'ب', 'ت', 'ث', 'ج', 'ح'];
const slugs = fc.array(fc.constantFrom(...TEXTS, 'ليس-منها'), { maxLength: 4 });
const lines = fc.array(fc.uniqueArray(fc.constantFrom(...TEXTS)), { maxLength: 12 });

test('every number that is told is right, whatever is known, the edition and the choice', async () => {
  await fc.assert(
    fc.asyncProperty(
      lines,
      fc.array(fc.record({ selected: slugs, excluded: slugs, any: fc.boolean() }), { minLength: 1, maxLength: 3 }),
      fc.subarray(TEXTS),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 6 }),
      async (given, steps, seen, offered, beside) => {
        const edition = buildEdition(given);
        const source = inMemorySource(edition, { offered, beside });
        const learner = tagLearner(source, source.front);
        for (const { selected, excluded, any } of steps) {
          const choice = chooseTags(selected, excluded, any ? 'any' : 'all');
          const left = (asked: TagChoice) => bruteForce(edition, asked).length;
          const told = () => {
            const known = learner.known();
            const count = optionCounter(known, choice);
            expect([undefined, left(choice)]).toContain(countChoice(known, choice));
            for (const { slug } of edition.tags)
              expect([undefined, left(selectTag(choice, slug))]).toContain(count(slug));
          };
          told();
          const ids = bruteForce(edition, choice).map((place) => edition.summaries[place]!.id);
          expect(await shownIds(learner, choice)).toEqual(ids);
          told();
          const shown = edition.tags.map(({ slug }) => slug).filter((slug) => seen.includes(slug));
          await learner.learnCounts(choice, shown, never);
          told();
          const count = optionCounter(learner.known(), choice);
          expect(shown.map((slug) => [slug, count(slug)])).toEqual(
            shown.map((slug) => [slug, left(selectTag(choice, slug))]),
          );
        }
      },
    ),
    { numRuns: 1000 },
  );
});

describe('what is asked of the host', () => {
  const many = Array.from({ length: 40 }, (_, place) => (place % 2 ? ['نفط', 'مناخ'] : ['نفط', 'بحر']));

  test('one tag costs its own file, and its numbers come with the first rows', async () => {
    const source = inMemorySource(buildEdition(many));
    const learner = tagLearner(source, source.front);
    const choice = chooseTags(['نفط']);
    await learner.learnListing(choice);
    expect(source.asked).toEqual(['loadTag نفط']);
    const listing = learner.listingOf(choice)!;
    expect([listing.total, listing.stories.length]).toEqual([40, LISTED]);
    const [row] = await listing.loadPlaces([39]);
    expect([row?.id, source.asked.slice(1)]).toEqual(['a40', ['loadTag نفط', 'loadPostings نفط', 'loadStories 1']]);
  });

  test('its file tells the numbers beside all offered tags', async () => {
    const source = inMemorySource(buildEdition(many));
    const learner = tagLearner(source, source.front);
    await learner.learnListing(chooseTags(['مناخ']));
    const all = optionCounter(learner.known(), chooseTags(['مناخ']));
    const any = optionCounter(learner.known(), chooseTags(['مناخ'], [], 'any'));
    expect([all('نفط'), all('بحر'), any('نفط'), any('بحر')]).toEqual([20, 0, 40, 40]);
    await learner.learnCounts(chooseTags(['مناخ']), ['نفط', 'بحر'], never);
    expect(source.asked).toEqual(['loadTag مناخ']);
  });

  test('a list that was there before costs nothing', async () => {
    const source = inMemorySource(buildEdition(many));
    const learner = tagLearner(source, source.front);
    await learner.learnListing(chooseTags(['مناخ', 'نفط']));
    const before = source.asked.length;
    expect(learner.listingOf(chooseTags(['مناخ', 'نفط']))?.total).toBe(20);
    expect(source.asked).toHaveLength(before);
  });

  test('a list that was made ready is there when it is chosen, and nobody is told before', async () => {
    const source = inMemorySource(buildEdition(many));
    const learner = tagLearner(source, source.front);
    const choice = chooseTags(['مناخ', 'نفط']);
    let told = 0;
    learner.onLearnt(() => (told += 1));
    learner.prepareListing(choice);
    await expect.poll(() => learner.listingOf(choice)?.total).toBe(20);
    const before = source.asked.length;
    await learner.learnListing(choice);
    expect([told, source.asked.length]).toEqual([0, before]);
  });

  test('a list that is chosen while it is made ready is told of, and asked for once', async () => {
    const source = inMemorySource(buildEdition(many));
    const learner = tagLearner(source, source.front);
    let told = 0;
    learner.onLearnt(() => (told += 1));
    learner.prepareListing(chooseTags(['نفط']));
    await learner.learnListing(chooseTags(['نفط']));
    expect([told, source.asked]).toEqual([1, ['loadTag نفط']]);
  });

  test('what cannot be made ready is told by who chooses it', async () => {
    const source = inMemorySource(buildEdition(many));
    const learner = tagLearner(source, source.front);
    source.fail('loadTag', 'loadManifest');
    learner.prepareListing(chooseTags(['نفط']));
    await expect(learner.learnListing(chooseTags(['نفط']))).rejects.toThrow('Failed to fetch');
  });

  test('a number that cannot be had stays away, and the list is there', async () => {
    const source = inMemorySource(buildEdition(many), { offered: 1, beside: 0 });
    const learner = tagLearner(source, source.front);
    const choice = chooseTags(['مناخ']);
    await learner.learnListing(choice);
    source.fail('loadTag بحر');
    await expect(learner.learnCounts(choice, ['بحر'], never)).rejects.toThrow('Failed to fetch');
    expect([optionCounter(learner.known(), choice)('بحر'), learner.listingOf(choice)?.total]).toEqual([undefined, 20]);
  });
});

test('a page that is older than the edition goes over to the edition', async () => {
  const old = inMemorySource(buildEdition([['نفط'], ['نفط', 'بحر']]));
  const source = inMemorySource(buildEdition([['نفط', 'بحر'], ['نفط'], ['نفط', 'بحر']]));
  const learner = tagLearner(source, old.front);
  expect(await shownIds(learner, chooseTags(['نفط', 'بحر']))).toEqual(['a1', 'a3']);
  expect(countChoice(learner.known(), chooseTags(['نفط']))).toBe(3);
});

test('a file that is gone is found again by the tag', async () => {
  const source = inMemorySource(buildEdition([['نفط'], ['نفط', 'بحر']]));
  const offered = source.front.offered.map((tag) => ({ ...tag, file: 'tag:gone' }));
  source.fail('loadTag gone');
  const learner = tagLearner(source, { ...source.front, offered });
  expect(await shownIds(learner, chooseTags(['نفط']))).toEqual(['a1', 'a2']);
});

test('a tag is chosen by its slug in any spelling', async () => {
  const source = inMemorySource(buildEdition([['غزة وإسرائيل'], ['بحر']]), { offered: 0 });
  const learner = tagLearner(source, source.front);
  expect(await shownIds(learner, chooseTags(['غزه-واسرائيل']))).toEqual(['a1']);
  expect(learner.canonical(chooseTags(['غزه-واسرائيل', 'غزة-وإسرائيل'])).selected).toEqual(['غزة-وإسرائيل']);
});
