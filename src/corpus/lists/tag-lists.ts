import type { TaggedSummary } from '../../schema/article.ts';
import type { Edition, Tag } from '../../schema/edition.ts';
import { OFFERED } from '../../schema/pages.ts';

/** How many of the tags that stand most often beside a tag are counted with it. */
const BESIDE = 40;

/** How many neighbours a tag's page shows. */
const NEIGHBOURS = 10;

/** One tag with the stories that carry it. */
export interface TagList {
  readonly tag: Tag;
  /** Places in the edition's list, newest first. */
  readonly places: readonly number[];
  /** How many of its stories carry another tag too: each offered tag, and the tags that stand most often beside it. */
  readonly together: readonly (readonly [slug: string, count: number])[];
  /** The tags that stand most often beside it, most often first, without site-wide ones. */
  readonly neighbours: readonly Tag[];
}

/** The tags a filter offers before any is looked for: the most used, and as many of those printed on everything. */
export function offeredTags({ tags }: Pick<Edition, 'tags'>): Tag[] {
  const own = tags.filter(({ siteWide }) => !siteWide).slice(0, OFFERED);
  const siteWide = tags.filter((tag) => tag.siteWide).slice(0, OFFERED);
  return [...own, ...siteWide];
}

/**
 * Lists the stories of each tag, in the order of the edition's tags.
 * Cost: one look at each pair of tags of each story.
 */
export function* tagLists({ summaries, tags }: Edition): Generator<TagList> {
  const numbers = new Map(tags.map(({ slug }, number) => [slug, number]));
  const carried = summaries.map((summary) => tagNumbers(summary, numbers));
  const places = tags.map((): number[] => []);
  for (const [place, own] of carried.entries()) for (const tag of own) places[tag]?.push(place);

  const offered = new Set(offeredTags({ tags }).flatMap(({ slug }) => numbers.get(slug) ?? []));
  const counts = new Uint32Array(tags.length);
  for (const [number, tag] of tags.entries()) {
    const own = places[number] ?? [];
    const met = countBeside(number, own, carried, counts);
    const beside = met.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
    const nearest = new Set(beside.slice(0, BESIDE));
    const counted = beside.filter((other) => nearest.has(other) || offered.has(other));
    yield {
      tag,
      places: own,
      together: counted.flatMap((other): [string, number][] => {
        const slug = tags[other]?.slug;
        return slug === undefined ? [] : [[slug, counts[other] ?? 0]];
      }),
      neighbours: beside
        .flatMap((other) => tags[other] ?? [])
        .filter(({ siteWide }) => !siteWide)
        .slice(0, NEIGHBOURS),
    };
    for (const other of met) counts[other] = 0;
  }
}

const tagNumbers = ({ tags }: TaggedSummary, numbers: ReadonlyMap<string, number>): number[] =>
  tags.flatMap(({ slug }) => numbers.get(slug) ?? []);

/** Counts, in `counts`, how many of some stories carry each other tag; @returns the tags met */
function countBeside(
  tag: number,
  places: readonly number[],
  carried: readonly (readonly number[])[],
  counts: Uint32Array,
): number[] {
  const met: number[] = [];
  for (const place of places) {
    for (const other of carried[place] ?? []) {
      if (other === tag) continue;
      if (counts[other] === 0) met.push(other);
      counts[other] = (counts[other] ?? 0) + 1;
    }
  }
  return met;
}
