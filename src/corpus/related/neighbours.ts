import { type PackedColumn, packColumn } from '../kept/packed-column.ts';
import { kindredStories } from './kindred.ts';
import { type KeptTerms, rowAt, type StoryRow, type StoryRows, storyRows } from './story-rows.ts';
import type { StoryTerms } from './story-terms.ts';

/** The stories of an edition as likeness sees them: those that may be found by it, then those that only ask. */
export interface StoryList {
  /** How many may be found; they come first. */
  readonly listed: number;
  /** Of all stories, as `dayNumber` has them. */
  readonly days: Int32Array;
  /** Works out what a story is about, each time it is asked. */
  terms(story: number): StoryTerms;
}

/** The stories most like each one. */
export interface Neighbours {
  /** @returns the numbers of at most `limit` listed stories, best first */
  of(story: number, limit: number): readonly number[];
}

/** How many neighbours of one story are asked for at most. */
export const MOST_ASKED = 11;

/** The neighbours of stories as plain data, with all that it takes to tell where a further story stands: some 700 bytes a story. */
export interface KeptNeighbours {
  readonly type: 'neighbours';
  readonly terms: KeptTerms;
  /** The rows of the listed stories; those of the others. */
  readonly rows: StoryRows;
  readonly furtherTerms: PackedColumn<Int32Array>;
  readonly furtherValues: PackedColumn<Float32Array>;
  /** How many neighbours of each story were asked for; 0 where none were. */
  readonly limits: Uint8Array;
  /** `MOST_ASKED` a story, -1 where there are not so many. */
  readonly places: Int32Array;
}

/** Neighbours found in a study of all stories. */
export interface StudiedNeighbours extends Neighbours {
  /** The rows of all stories, and the neighbours that were asked for by now. Not a copy. */
  kept(): KeptNeighbours;
}

export function studiedNeighbours({ listed, days, terms }: StoryList): StudiedNeighbours {
  const { rows, weights } = storyRows({
    *[Symbol.iterator]() {
      for (let story = 0; story < listed; story += 1) yield terms(story);
    },
  });
  const kindred = kindredStories(rows, days);
  const further = new Map<number, StoryRow>();
  const limits = new Uint8Array(days.length);
  const places = new Int32Array(days.length * MOST_ASKED).fill(-1);

  function rowOf(story: number): StoryRow {
    if (story < listed) return rowAt(rows, story);
    const row = further.get(story) ?? ownRow(weights.row(terms(story)));
    further.set(story, row);
    return row;
  }

  return {
    of(story, limit) {
      const found = kindred.nearest(rowOf(story), days[story]!, limit, story);
      limits[story] = limit;
      places.fill(-1, story * MOST_ASKED, (story + 1) * MOST_ASKED).set(found, story * MOST_ASKED);
      return found;
    },
    kept() {
      const others = Array.from({ length: days.length - listed }, (_, at) => rowOf(listed + at));
      return {
        type: 'neighbours',
        terms: weights.kept(),
        rows,
        furtherTerms: packColumn(
          others.map(({ terms: row }) => row),
          (length) => new Int32Array(length),
        ),
        furtherValues: packColumn(
          others.map(({ values }) => values),
          (length) => new Float32Array(length),
        ),
        limits,
        places,
      };
    },
  };
}

/** A row without the room it was written in. */
const ownRow = ({ terms, values }: StoryRow): StoryRow => ({ terms: terms.slice(), values: values.slice() });
