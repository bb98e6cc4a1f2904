import { type KeptNumbers, type PhraseNumbers, phraseNumbers } from '../tags/counts/phrase-numbers.ts';
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
}

/** @param place of a story */
export const rowAt = ({ starts, terms, values }: StoryRows, place: number): StoryRow => ({
  terms: terms.subarray(starts[place]!, starts[place + 1]!),
  values: values.subarray(starts[place]!, starts[place + 1]!),
});

/** What the stories of a pile say of their terms, as plain data. */
export interface KeptTerms {
  readonly numbers: KeptNumbers;
  /** How many stories hold each term, by its number. */
  readonly counts: Uint32Array;
  readonly stories: number;
}

/** Weighs the terms of stories by their rarity. */
export interface TermWeights {
  /** How many terms have a number. */
  readonly size: number;
  /** Writes the row of a story from a place on. @returns the place after it */
  write(story: StoryTerms, from: number, terms: Int32Array, values: Float32Array): number;
  row(story: StoryTerms): StoryRow;
  /** Not a copy. */
  kept(): KeptTerms;
}

/** The two kinds of terms of a story: the same letters are another term as a tag than as a word. */
const kindsOf = ({ tags, words }: StoryTerms): readonly (readonly [terms: Terms, share: number, salt: number])[] => [
  [tags, TAG_SHARE, 0x5bd1e995],
  [words, WORD_SHARE, 0],
];

/** At most how many terms a story has. */
const roomFor = ({ tags, words }: StoryTerms): number => tags.hashes.length + words.hashes.length;

/** Tells the first time of several. */
interface Once {
  /** Begins anew: nothing was met yet. */
  readonly start: () => void;
  isNew(number: number): boolean;
}

function once(): Once {
  const rounds: number[] = [];
  let round = 0;
  return {
    start: () => {
      round += 1;
    },
    isNew(number) {
      if (rounds[number] === round) return false;
      rounds[number] = round;
      return true;
    },
  };
}

/** Terms with their numbers, and how many stories hold each. */
interface CountedTerms {
  readonly numbers: PhraseNumbers;
  readonly counts: ArrayLike<number>;
  readonly stories: number;
}

/** Numbers the terms of stories and counts the stories that hold each. */
function countTerms(stories: Iterable<StoryTerms>): CountedTerms & { readonly terms: number } {
  const numbers = phraseNumbers();
  const counts: number[] = [];
  const met = once();
  let [told, terms] = [0, 0];
  for (const story of stories) {
    told += 1;
    met.start();
    for (const [{ hashes }, , salt] of kindsOf(story)) {
      for (const hash of hashes) {
        const number = numbers.numberOf(hash ^ salt);
        if (number === counts.length) counts.push(0);
        if (!met.isNew(number)) continue;
        counts[number]! += 1;
        terms += 1;
      }
    }
  }
  return { numbers, counts, stories: told, terms };
}

/**
 * The likeness of two rows is 0.6 times the cosine of their tags and 0.4 times that of their words; a term that is too
 * common counts in the lengths alone.
 */
function weighTerms({ numbers, counts, stories }: CountedTerms): TermWeights {
  const common = Math.min(COMMON_AT_MOST, Math.max(COMMON_AT_LEAST, stories * COMMON_SHARE));
  const rarities = Float64Array.from(counts, (count) => Math.log((stories + 1) / count));
  const rarest = Math.log(stories + 1);
  const met = once();

  function write(story: StoryTerms, from: number, terms: Int32Array, values: Float32Array): number {
    let at = from;
    met.start();
    for (const [{ hashes, weights }, share, salt] of kindsOf(story)) {
      let sum = 0;
      const start = at;
      for (let each = 0; each < hashes.length; each += 1) {
        const number = numbers.find(hashes[each]! ^ salt);
        if (number < 0 ? hashes.indexOf(hashes[each]!) < each : !met.isNew(number)) continue;
        const value = weights[each]! * (number < 0 ? rarest : rarities[number]!);
        sum += value * value;
        if (number < 0 || counts[number]! > common) continue;
        terms[at] = number;
        values[at] = value;
        at += 1;
      }
      const factor = Math.sqrt(share) / (Math.sqrt(sum) || 1);
      for (let place = start; place < at; place += 1) values[place]! *= factor;
    }
    return at;
  }

  return {
    size: counts.length,
    write,
    row(story) {
      const [terms, values] = [new Int32Array(roomFor(story)), new Float32Array(roomFor(story))];
      const end = write(story, 0, terms, values);
      return { terms: terms.subarray(0, end), values: values.subarray(0, end) };
    },
    kept: () => ({ numbers: numbers.kept(), counts: Uint32Array.from(counts), stories }),
  };
}

/**
 * Weighs the terms of stories and lays them in rows: 8 bytes a term of each story, some 60 for each that differs.
 *
 * @param stories can be gone through twice; no more than one of them is held at a time
 */
export function storyRows(stories: Iterable<StoryTerms>): { readonly rows: StoryRows; readonly weights: TermWeights } {
  const counted = countTerms(stories);
  const weights = weighTerms(counted);
  const [terms, values] = [new Int32Array(counted.terms), new Float32Array(counted.terms)];
  const starts = new Int32Array(counted.stories + 1);
  let place = 0;
  for (const story of stories) {
    starts[place + 1] = weights.write(story, starts[place]!, terms, values);
    place += 1;
  }
  return { rows: { stories: counted.stories, size: weights.size, terms, values, starts }, weights };
}

/**
 * The weights that terms had when a pile was studied, to weigh a few further stories with. A term that none had then is as rare as it is among these.
 *
 * @param kept is written to
 */
export function furtherWeights(kept: KeptTerms, further: Iterable<StoryTerms>): TermWeights {
  const numbers = phraseNumbers(kept.numbers);
  const counts = Array.from(kept.counts);
  const known = counts.length;
  const met = once();
  for (const story of further) {
    met.start();
    for (const [{ hashes }, , salt] of kindsOf(story)) {
      for (const hash of hashes) {
        const number = numbers.numberOf(hash ^ salt);
        if (number === counts.length) counts.push(0);
        if (number >= known && met.isNew(number)) counts[number]! += 1;
      }
    }
  }
  return weighTerms({ numbers, counts, stories: kept.stories });
}

/** Lays rows one after the other. */
export function rowsOf(rows: readonly StoryRow[], size: number): StoryRows {
  const starts = new Int32Array(rows.length + 1);
  for (const [place, row] of rows.entries()) starts[place + 1] = starts[place]! + row.terms.length;
  const [terms, values] = [new Int32Array(starts[rows.length]!), new Float32Array(starts[rows.length]!)];
  for (const [place, row] of rows.entries()) {
    terms.set(row.terms, starts[place]!);
    values.set(row.values, starts[place]!);
  }
  return { stories: rows.length, size, terms, values, starts };
}
