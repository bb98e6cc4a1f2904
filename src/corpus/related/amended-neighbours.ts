import { columnRow } from '../kept/packed-column.ts';
import { kindredStories, LEAST, nearness } from './kindred.ts';
import { type KeptNeighbours, MOST_ASKED, type Neighbours, type StoryList } from './neighbours.ts';
import { furtherWeights, rowAt, rowsOf, type StoryRow, type StoryRows } from './story-rows.ts';
import { termHolders } from './term-holders.ts';

/** Sums of the same numbers in another order differ by less. */
const ROUNDING = 1e-9;

/** Neighbours in an edition of which a few stories are others than when all were studied. */
export interface AmendedNeighbours extends Neighbours {
  /** Whether a story was there then, and all its neighbours with it, and no other has come near. */
  isAsBefore(story: number): boolean;
}

/**
 * Finds the neighbours of stories as a study of all would that weighed each term as the last one did. Those of most stories are known from it: only
 * where one of them is gone, or a new story may have come among them, they are looked for again.
 *
 * @param kept is written to
 * @param before for each story, which one it was then; -1 for a new one
 */
export function amendedNeighbours(kept: KeptNeighbours, list: StoryList, before: Int32Array): AmendedNeighbours {
  const { listed, days } = list;
  const all = amendedRows(kept, list, before);
  const kindred = kindredStories({ ...all, stories: listed }, days);
  const now = new Int32Array(kept.limits.length).fill(-1);
  for (let story = 0; story < listed; story += 1) if (before[story]! >= 0) now[before[story]!] = story;
  const shaken = new Uint8Array(days.length);

  /** The neighbours that a story had; -1 for one that is gone. */
  function known(story: number, limit: number): number[] {
    const first = before[story]! * MOST_ASKED;
    const places = Array.from(kept.places.subarray(first, first + limit)).filter((place) => place >= 0);
    return places.map((place) => now[place]!);
  }

  const isNew = (story: number): boolean => before[story]! < 0;
  for (let story = 0; story < days.length; story += 1) {
    if (isNew(story) || known(story, MOST_ASKED).includes(-1)) shaken[story] = 1;
  }
  const newcomers = Array.from({ length: listed }, (_, story) => story).filter(isNew);
  const reach = reachOf(all, days);
  /** The lowest rank among the neighbours that a story had; below all where there was room for more. */
  function leastRank(story: number): number {
    const limit = kept.limits[before[story]!]!;
    const last = known(story, limit)[limit - 1];
    return last === undefined ? -Infinity : reach.rank(story, last);
  }
  for (const newcomer of newcomers) {
    reach.eachNear(newcomer, (story, rank) => {
      if (shaken[story] === 0 && rank >= leastRank(story) - ROUNDING) shaken[story] = 1;
    });
  }

  return {
    isAsBefore: (story) => shaken[story] === 0,
    of(story, limit) {
      if (shaken[story] === 0 && kept.limits[before[story]!]! >= limit) return known(story, limit);
      return kindred.nearest(rowAt(all, story), days[story]!, limit, story);
    },
  };
}

/** The rows of all stories, those that only ask behind the others: those that were kept, and new ones. */
function amendedRows(kept: KeptNeighbours, { listed, days, terms }: StoryList, before: Int32Array): StoryRows {
  const weights = furtherWeights(kept.terms, {
    *[Symbol.iterator]() {
      for (let story = 0; story < listed; story += 1) if (before[story]! < 0) yield terms(story);
    },
  });
  function rowOf(story: number): StoryRow {
    const was = before[story]!;
    if (was < 0) return weights.row(terms(story));
    if (was < kept.rows.stories) return rowAt(kept.rows, was);
    const further = was - kept.rows.stories;
    return { terms: columnRow(kept.furtherTerms, further), values: columnRow(kept.furtherValues, further) };
  }
  return rowsOf(
    Array.from(days, (_, story) => rowOf(story)),
    weights.size,
  );
}

/** How far stories reach: which ones are near to one, and how near. */
function reachOf(rows: StoryRows, days: Int32Array) {
  const holders = termHolders(rows);
  const likeness = new Float64Array(rows.stories);
  const values = new Float64Array(rows.size);

  function likenessOf(one: StoryRow, other: StoryRow): number {
    one.terms.forEach((term, at) => (values[term] = one.values[at]!));
    const sum = other.terms.reduce((before, term, at) => before + values[term]! * other.values[at]!, 0);
    for (const term of one.terms) values[term] = 0;
    return sum;
  }
  const weighed = (like: number, story: number, other: number): number => like * nearness(days[story]!, days[other]!);

  return {
    rank: (story: number, other: number): number =>
      weighed(likenessOf(rowAt(rows, story), rowAt(rows, other)), story, other),
    /** Calls `visit` for each story that shares enough terms with one, to have it among its neighbours. */
    eachNear(one: number, visit: (story: number, rank: number) => void): void {
      const met: number[] = [];
      const { terms, values: own } = rowAt(rows, one);
      terms.forEach((term, each) => {
        for (let at = holders.starts[term]!; at < holders.starts[term + 1]!; at += 1) {
          const story = holders.places[at]!;
          if (likeness[story] === 0) met.push(story);
          likeness[story]! += own[each]! * holders.values[at]!;
        }
      });
      for (const story of met) {
        const like = likeness[story]!;
        likeness[story] = 0;
        if (story !== one && like >= LEAST - ROUNDING) visit(story, weighed(like, story, one));
      }
    },
  };
}
