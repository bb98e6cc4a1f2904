import type { StoryTerms, Terms } from './story-terms.ts';

/** How much of the likeness of two stories is that of their tags, and of their words. */
const TAG_SHARE = 0.6;
const WORD_SHARE = 0.4;

/** A term on more stories than this share of them, or than this many, finds no candidates: it is too common. */
const COMMON_SHARE = 0.05;
const COMMON_AT_LEAST = 40;
/** A bound on what one term costs a question, so that all questions together grow no faster than the stories do. */
const COMMON_AT_MOST = 500;

/** A story as the numbers of its terms, those that are too common left out, and how much each is of the story. */
export interface StoryRow {
  readonly terms: Int32Array;
  /** Multiplied and added up for the terms that two stories share, they give the likeness of the two, 0 to 1. */
  readonly values: Float32Array;
}

/** The rows of a list of stories, in one. */
export interface StoryRows {
  readonly stories: number;
  /** How many different terms there are; they are numbered from 0. */
  readonly size: number;
  readonly terms: Int32Array;
  readonly values: Float32Array;
  /** Story s has `[starts[s], starts[s + 1])`. */
  readonly starts: Int32Array;
  row(place: number): StoryRow;
  /** The row of a story that is not in the list. */
  rowOf(story: StoryTerms): StoryRow;
}

/** The two kinds of terms of a story: the same letters are another term as a tag than as a word. */
const kindsOf = ({ tags, words }: StoryTerms): readonly (readonly [terms: Terms, share: number, salt: number])[] => [
  [tags, TAG_SHARE, 0x5bd1e995],
  [words, WORD_SHARE, 0],
];

/** Numbers the terms of stories and counts the stories that hold each. */
function countTerms(stories: Iterable<StoryTerms>) {
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  let [told, terms] = [0, 0];
  for (const story of stories) {
    told += 1;
    for (const [kind, , salt] of kindsOf(story)) {
      terms += kind.size;
      for (const term of kind.keys()) {
        const number = numbers.get(term ^ salt) ?? counts.push(0) - 1;
        if (counts[number] === 0) numbers.set(term ^ salt, number);
        counts[number]! += 1;
      }
    }
  }
  return { numbers, counts, stories: told, terms };
}

/**
 * Weighs the terms of stories by their rarity and lays them in rows: 8 bytes a term of each story, some 60 for each that differs.
 * The likeness of two rows is 0.6 times the cosine of their tags and 0.4 times that of their words; a term that is too
 * common counts in the lengths alone.
 *
 * @param stories can be gone through twice; no more than one of them is held at a time
 */
export function storyRows(stories: Iterable<StoryTerms>): StoryRows {
  const { numbers, counts, ...all } = countTerms(stories);
  const common = Math.min(COMMON_AT_MOST, Math.max(COMMON_AT_LEAST, all.stories * COMMON_SHARE));
  const rarities = Float64Array.from(counts, (count) => Math.log((all.stories + 1) / count));
  const rarest = Math.log(all.stories + 1);

  /** Writes the row of a story from a place on. @returns the place after it */
  function write(story: StoryTerms, from: number, terms: Int32Array, values: Float32Array): number {
    let at = from;
    for (const [kind, share, salt] of kindsOf(story)) {
      let sum = 0;
      const start = at;
      for (const [term, weight] of kind) {
        const number = numbers.get(term ^ salt);
        const value = weight * (number === undefined ? rarest : rarities[number]!);
        sum += value * value;
        if (number === undefined || counts[number]! > common) continue;
        terms[at] = number;
        values[at] = value;
        at += 1;
      }
      const factor = Math.sqrt(share) / (Math.sqrt(sum) || 1);
      for (let place = start; place < at; place += 1) values[place]! *= factor;
    }
    return at;
  }

  const [terms, values] = [new Int32Array(all.terms), new Float32Array(all.terms)];
  const starts = new Int32Array(all.stories + 1);
  let place = 0;
  for (const story of stories) {
    starts[place + 1] = write(story, starts[place]!, terms, values);
    place += 1;
  }
  const part = (start: number, end: number): StoryRow => ({
    terms: terms.subarray(start, end),
    values: values.subarray(start, end),
  });
  return {
    stories: all.stories,
    size: counts.length,
    terms,
    values,
    starts,
    row: (index) => part(starts[index]!, starts[index + 1]!),
    rowOf(story) {
      const room = story.tags.size + story.words.size;
      const [own, ownValues] = [new Int32Array(room), new Float32Array(room)];
      const end = write(story, 0, own, ownValues);
      return { terms: own.subarray(0, end), values: ownValues.subarray(0, end) };
    },
  };
}
