// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countOptions, filterArticles } from '../../../../src/reader/tags/choice/filter-articles.ts';
import { chooseTags, selectTag, type TagChoice } from '../../../../src/reader/tags/choice/tag-choice.ts';
import { postTags } from '../../../../src/reader/tags/choice/tag-postings.ts';
import type { Edition } from '../../../../src/schema/edition.ts';
import { buildEdition } from '../build-edition.ts';

/** What a choice leaves, read straight from its meaning, and nothing else. */
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

describe('on 10,000 articles and 500 tags', () => {
  const edition = largeEdition(10_000, 500);
  const postings = postTags(edition);
  const roll = dice(11);
  const some = (most: number) => Array.from({ length: roll(most + 1) }, () => `وسم-${roll(40)}`);
  const choices = Array.from({ length: 24 }, (_, turn) => chooseTags(some(2), some(2), turn % 2 ? 'any' : 'all'));

  test.for(choices)('%o leaves what its meaning says, in the edition’s order', (choice) => {
    expect(filterArticles(postings, choice)).toEqual(bruteForce(edition, choice));
  });

  test.for(choices)('%o: the number beside a tag is the length of the list after adding it', (choice) => {
    const counts = countOptions(postings, choice);
    expect(counts).toHaveLength(edition.tags.length);
    const tried = edition.tags.map(({ slug }, number) => ({ slug, number })).filter(({ number }) => number % 25 === 0);
    const chosen = [...choice.selected, ...choice.excluded].map((slug) => ({ slug, number: postings.numberOf(slug)! }));
    for (const { slug, number } of [...tried, ...chosen]) {
      expect([slug, counts[number]]).toEqual([slug, bruteForce(edition, selectTag(choice, slug)).length]);
    }
  });
});

const TEXTS = ['أ', 'ب', 'ت', 'ث', 'ج'];
const slugs = fc.array(fc.constantFrom(...TEXTS, 'ليس-منها'), { maxLength: 4 });

test('every number beside every tag is right, whatever the edition and the choice', () => {
  fc.assert(
    fc.property(
      fc.array(fc.uniqueArray(fc.constantFrom(...TEXTS)), { maxLength: 12 }),
      slugs,
      slugs,
      fc.constantFrom('all' as const, 'any' as const),
      (lines, selected, excluded, mode) => {
        const edition = buildEdition(lines);
        const postings = postTags(edition);
        const choice = chooseTags(selected, excluded, mode);
        const expected = edition.tags.map(({ slug }) => bruteForce(edition, selectTag(choice, slug)).length);
        expect(filterArticles(postings, choice)).toEqual(bruteForce(edition, choice));
        expect(countOptions(postings, choice)).toEqual(expected);
      },
    ),
    { numRuns: 2000 },
  );
});

describe('in words', () => {
  const postings = postTags(buildEdition([['نفط', 'مناخ'], ['نفط'], ['مناخ', 'بحر'], []]));

  test.for([
    ['nothing chosen leaves everything', [], [], 'all', [0, 1, 2, 3]],
    ['all of two tags', ['نفط', 'مناخ'], [], 'all', [0]],
    ['any of two tags', ['نفط', 'بحر'], [], 'any', [0, 1, 2]],
    ['an excluded tag takes away', [], ['نفط'], 'all', [2, 3]],
    ['selected and excluded together', ['مناخ'], ['بحر'], 'all', [0]],
    ['a tag that nobody has asks for nothing', ['غول', 'نفط'], ['عنقاء'], 'all', [0, 1]],
    ['any of only unknown tags asks for nothing', ['غول'], [], 'any', [0, 1, 2, 3]],
  ] as const)('%s', ([, selected, excluded, mode, left]) => {
    expect(filterArticles(postings, chooseTags(selected, excluded, mode))).toEqual(left);
  });

  test.for([
    ['nothing chosen: each tag’s own count', [], [], 'all', { نفط: 2, مناخ: 2, بحر: 1 }],
    ['all: what stands together with the chosen', ['نفط'], [], 'all', { نفط: 2, مناخ: 1, بحر: 0 }],
    ['any: the list and what a tag adds', ['نفط'], [], 'any', { نفط: 2, مناخ: 3, بحر: 3 }],
    ['an excluded tag: the list when it is selected after all', ['مناخ'], ['بحر'], 'any', { نفط: 2, مناخ: 1, بحر: 2 }],
  ] as const)('%s', ([, selected, excluded, mode, expected]) => {
    const counts = countOptions(postings, chooseTags(selected, excluded, mode));
    const shown = Object.keys(expected).map((slug) => [slug, counts[postings.numberOf(slug)!]]);
    expect(Object.fromEntries(shown)).toEqual(expected);
  });
});
