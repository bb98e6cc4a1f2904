import type { CalendarDate } from '../../schema/day.ts';
import { bestPlaces } from './best-places.ts';
import type { StoryRow, StoryRows } from './story-rows.ts';
import { termHolders } from './term-holders.ts';

/** Below this likeness, whatever the days between them, two stories have nothing to say to each other. */
export const LEAST = 0.05;

const DAY = 86_400_000;

/** A story without a day is far from all. */
const NO_DAY = -1_000_000;

/** A story far away in time counts this much of one of the same day. */
const FAR = 0.3;

/** How much two stories count for each other by the days between them, 0.3 to 1; beyond the last, 0.3 exactly. */
const NEARNESS = Float64Array.from({ length: 128 }, (_, days) => FAR + (1 - FAR) * Math.exp(-days / 3));

/** Finds the stories most like another one. */
export interface Kindred {
  /**
   * @param self the place of the story itself, which is left out; -1 for one that is not in the list
   * @returns the places of at most `limit` of them, best first
   */
  nearest(row: StoryRow, day: number, limit: number, self: number): number[];
}

/**
 * Finds, for any story, the stories most like it: likeness of tags and of wording, lowered
 * with the days between them but never to nothing, for an old background piece may still be the best one.
 * Keeps some 350 bytes a story beside its row, and nothing of its text.
 *
 * Cost: a question looks at the stories that share one of its rarer terms; what common ones add is worked out for those
 * alone that could still be among the best.
 * Source of the date factor: 0.3 + 0.7·e^(−days/3) did best of the ones tried on judged news lists; a story without a
 * day counts as being far.
 *
 * @param days of the stories, by their places
 */
export function kindredStories(rows: StoryRows, days: Int32Array): Kindred {
  const holders = termHolders(rows);
  /** How like each story is to the one asked about, by its leading terms; all 0 between two questions. */
  const likeness = new Float64Array(rows.stories);
  const met = new Int32Array(rows.stories);
  /** The values of the asking story's other terms, by number; all 0 between two questions. */
  const following = new Float64Array(rows.size);

  /** The most that a term of a story can add to its likeness with any other. */
  const mostOf = ({ terms, values }: StoryRow, at: number): number => values[at]! * holders.largest[terms[at]!]!;

  /**
   * The terms of a story from the most telling on, and how many of them lead: stories that share none of those are less like
   * it than `LEAST`, whatever the others add.
   */
  function order(row: StoryRow): { readonly order: Int32Array; readonly leading: number; readonly rest: number } {
    const sorted = Int32Array.from(row.terms, (_, at) => at).toSorted((a, b) => mostOf(row, b) - mostOf(row, a));
    let [leading, rest] = [sorted.length, 0];
    while (leading > 0) {
      const more = rest + mostOf(row, sorted[leading - 1]!);
      if (more >= LEAST) break;
      rest = more;
      leading -= 1;
    }
    return { order: sorted, leading, rest };
  }

  /** Adds up the likeness of all stories that hold a term. @returns how many were met with them */
  function addHolders(term: number, value: number, before: number): number {
    let count = before;
    for (let at = holders.starts[term]!; at < holders.starts[term + 1]!; at += 1) {
      const place = holders.places[at]!;
      const known = likeness[place]!;
      if (known === 0) {
        met[count] = place;
        count += 1;
      }
      likeness[place] = known + value * holders.values[at]!;
    }
    return count;
  }

  /** What the terms that do not lead add to the likeness of a story. */
  function addition(place: number): number {
    let sum = 0;
    for (let at = rows.starts[place]!; at < rows.starts[place + 1]!; at += 1) {
      sum += following[rows.terms[at]!]! * rows.values[at]!;
    }
    return sum;
  }

  function nearest(row: StoryRow, day: number, limit: number, self: number): number[] {
    const { order: terms, leading, rest } = order(row);
    let count = 0;
    terms.forEach((at, rank) => {
      const term = row.terms[at]!;
      if (rank < leading) count = addHolders(term, row.values[at]!, count);
      else following[term] = row.values[at]!;
    });
    const best = bestPlaces(limit);
    for (let at = 0; at < count; at += 1) {
      const place = met[at]!;
      const led = likeness[place]!;
      likeness[place] = 0;
      const near = nearness(day, days[place]!);
      if (place === self || led + rest < LEAST || (led + rest) * near < best.least()) continue;
      const like = led + addition(place);
      if (like >= LEAST) best.offer(place, like * near);
    }
    for (const term of row.terms) following[term] = 0;
    return best.places();
  }

  return { nearest };
}

/** Days since 1970. */
export const dayNumber = (day: CalendarDate | null): number => (day === null ? NO_DAY : Date.parse(day) / DAY);

/** How much two stories count for each other by their days. */
export function nearness(a: number, b: number): number {
  return a === NO_DAY || b === NO_DAY ? FAR : (NEARNESS[Math.abs(a - b)] ?? FAR);
}
