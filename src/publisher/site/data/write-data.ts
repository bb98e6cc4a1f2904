import type { FileHash, OfferedTag } from '../../../schema/pages.ts';
import { LISTED } from '../../../schema/pages.ts';
import type { Edition } from '../../../schema/edition.ts';
import {
  type Manifest,
  type Postings,
  POSTINGS_BESIDE,
  ROW_FILES,
  type RowMap,
  type Row,
  ROWS,
  TAG_MAPS,
  type TagEntry,
  type TagFile,
  type TagNames,
  TAGS_IN_MAP,
} from '../../../schema/shards.ts';
import { tagMapOf } from '../../../schema/tag-map-of.ts';
import { slugOf } from '../../../arabic/slug.ts';
import { slugKey } from '../../../arabic/slug-key.ts';
import { offeredTags, tagLists, type TagList } from '../../../corpus/lists/tag-lists.ts';
import { withoutTags } from '../pages/without-tags.ts';
import type { TaggedSummary } from '../../../schema/article.ts';

/** Keeps a file of data and gives it its name. */
export type KeepData = (json: string) => FileHash;

/** What the pages need to know of the data that was written. */
export interface WrittenData {
  readonly manifest: Manifest;
  readonly offered: readonly OfferedTag[];
}

/** A tag, what is written of it, and its stories. */
export interface WrittenTag {
  readonly list: TagList;
  readonly entry: TagEntry;
}

/**
 * Writes the files of each tag, one after the other. Each file is named by what it says, so one that says the same as in the last build is the same file.
 */
export function* writeTags(edition: Edition, keep: KeepData): Generator<WrittenTag> {
  const keepJson = (value: unknown) => keep(JSON.stringify(value));
  for (const list of tagLists(edition)) {
    const { slug, text, count, siteWide } = list.tag;
    yield { list, entry: { slug, text, count, siteWide, file: keepJson(tagFile(list, edition.summaries, keepJson)) } };
  }
}

/**
 * Writes all else that a reader may be sent beside the pages: stories by number, and where to find each tag.
 *
 * @param entries of all tags, in the order of the edition
 */
export function writeData(edition: Edition, entries: readonly TagEntry[], keep: KeepData): WrittenData {
  const keepJson = (value: unknown) => keep(JSON.stringify(value));
  const { summaries, tags } = edition;
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  return {
    manifest: {
      format: 1,
      total: summaries.length,
      rowMaps: chunks(chunks(rowsOf(summaries), ROWS).map(keepJson), ROW_FILES).map((map: RowMap) => keepJson(map)),
      tagMaps: tagMaps(entries).map(keepJson),
      tagNames: keepJson(tagNames(edition)),
    },
    offered: offeredTags({ tags }).flatMap(({ slug }) => bySlug.get(slug) ?? []),
  };
}

function tagFile(
  { tag, places, together }: TagList,
  summaries: readonly TaggedSummary[],
  keepJson: (value: unknown) => FileHash,
): TagFile {
  const numbers = postings(places, summaries.length);
  return {
    slug: tag.slug,
    stories: places.slice(0, LISTED).flatMap((place) => withoutTags(summaries[place])),
    together,
    postings: numbers.length > POSTINGS_BESIDE ? keepJson(numbers) : numbers,
  };
}

/** A story's number counts from the oldest; its place from the newest. */
function postings(places: readonly number[], total: number): Postings {
  const numbers = places.toReversed().map((place) => total - 1 - place);
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

const rowsOf = (summaries: readonly TaggedSummary[]): Row[] =>
  summaries.toReversed().map(({ id, title, publishedOn, source }) => [id, title, publishedOn, source]);

/** As many maps as keep each one small, a power of two and `TAG_MAPS` at most, so that few tags more or less move none to another map. */
function tagMaps(entries: readonly TagEntry[]): TagEntry[][] {
  let count = 1;
  while (count < TAG_MAPS && entries.length > count * TAGS_IN_MAP) count *= 2;
  const maps = Array.from({ length: count }, (): TagEntry[] => []);
  for (const entry of entries) maps[tagMapOf(slugKey(entry.slug), count)]?.push(entry);
  return maps;
}

const tagNames = ({ tags }: Edition): TagNames =>
  tags.map(({ text, count, siteWide, slug }) =>
    slug === slugOf(text) ? [text, count, siteWide ? 1 : 0] : [text, count, siteWide ? 1 : 0, slug],
  );

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  const cut: Item[][] = [];
  for (let at = 0; at < items.length; at += size) cut.push(items.slice(at, at + size));
  return cut;
}
