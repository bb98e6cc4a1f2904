import type { Summary } from './article.ts';
import type { CalendarDate } from './day.ts';
import type { FileHash } from './pages.ts';

/*
 * What a reader is sent beside the pages, in small files named by their own hash, so that each can be kept for ever
 * and none of them grows with the edition. Only `manifest.json` is asked for anew; all others are reached from it.
 *
 *   manifest.json → row map → rows              stories by number, for lists of any length
 *   manifest.json → tag map → tag (→ postings)  one tag, and the numbers of its stories
 *
 * A story's number is its place in the edition counted from the oldest, so that what is added to the new end moves
 * nothing: story `total - 1` is the newest.
 */

/** How many stories are in one file of rows, and how many such files one row map names. */
export const ROWS = 64;
export const ROW_FILES = 64;

/** At most so many tag maps, each of about so many tags. */
export const TAG_MAPS = 64;
export const TAGS_IN_MAP = 64;

/** So many numbers are less than the stories they stand beside, and not worth a file. */
export const POSTINGS_BESIDE = 256;

/** The one file of data whose name says nothing of what is in it. */
export const MANIFEST = 'manifest.json';

/** Where a file of data lies in a published site, from its base. */
export const dataFile = (hash: FileHash): string => `data/${hash}.json`;

/** Where the slug of an article is found by its id alone, from the base: an object of slugs by id. */
export const slugsFile = (id: string): string => `slugs/${id.slice(0, 2)}.json`;

export interface Manifest {
  /** Readers that know another format load the page anew. */
  readonly format: 1;
  /** How many stories are listed. */
  readonly total: number;
  /** The row maps, in order of their stories' numbers. */
  readonly rowMaps: readonly FileHash[];
  /** The tag maps; which one knows a tag is told by `tagMapOf`. */
  readonly tagMaps: readonly FileHash[];
  readonly tagNames: FileHash;
}

/** Names `ROW_FILES` files of rows, in order; the last map may name fewer. */
export type RowMap = readonly FileHash[];

/** `ROWS` stories by number, the oldest first; the last file may hold fewer. */
export type Rows = readonly Row[];

/** A story in one line: id, headline, day, source. Its slug is `slugOf` of its headline. */
export type Row = readonly [id: string, title: string, publishedOn: CalendarDate | null, source: string | null];

/** What is known of some tags, in no order. */
export type TagMap = readonly TagEntry[];

export interface TagEntry {
  readonly slug: string;
  readonly text: string;
  readonly count: number;
  readonly siteWide: boolean;
  readonly file: FileHash;
}

/** All that is shown when one tag is chosen. */
export interface TagFile {
  readonly slug: string;
  /** The newest ones that carry it, `LISTED` at most. */
  readonly stories: readonly Summary[];
  /**
   * How many stories carry it together with another tag: with each offered tag and with the forty that stand beside it most often.
   * An offered tag that is not here never stands beside it.
   */
  readonly together: readonly (readonly [slug: string, count: number])[];
  /** Those of a tag with at most `POSTINGS_BESIDE` stories stand here, those of any other in a file of their own. */
  readonly postings: Postings | FileHash;
}

/** The numbers of the stories that carry a tag, ascending: the first one, then each one's distance from the one before. */
export type Postings = readonly number[];

/** Every tag, most used first: its text, its count, 1 where it is site-wide and else 0, and its slug where that is not `slugOf` of its text. */
export type TagNames = readonly (readonly [text: string, count: number, siteWide: 0 | 1, slug?: string])[];
