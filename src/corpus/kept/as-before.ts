import type { ListedDocument, LaidOut } from '../lay-out.ts';
import type { AmendedNeighbours } from '../related/amended-neighbours.ts';
import type { CarriedStory } from '../related/carrier.ts';
import type { ToldDocument } from '../told-document.ts';
import { haveOwnIds, type KeptLayout } from './kept-layout.ts';
import { columnRow } from './packed-column.ts';

/** An edition, and the one that it was made of. */
export interface AmendedLayout {
  readonly documents: readonly ListedDocument[];
  readonly laid: LaidOut;
  readonly neighbours: AmendedNeighbours;
  readonly kept: KeptLayout;
  /** For each document, which one it was then; -1 for a new one. */
  readonly before: Int32Array;
  /** What was told by documents that are gone, or are others now. */
  readonly gone: readonly ToldDocument[];
}

/**
 * Finds the documents of which all is published as it was: their own words and tags, what stands beside them and before and after them, and the same of
 * the stories attached to them. In doubt a document is not among them.
 */
export function asBefore({ documents, laid, neighbours, kept, before, gone }: AmendedLayout): ReadonlySet<string> {
  // An id that gave way to another one may do so no more: all may lead elsewhere.
  if (!kept.ownIds || !haveOwnIds(laid.ids)) return new Set();
  const { listed, summaries, readAlso } = laid;
  const now = new Map<number, number>();
  before.forEach((was, place) => was >= 0 && now.set(was, place));
  const movedTags = movedSlugs(laid, kept);
  const around = aroundEach(laid, kept, before);
  const attached = new Map(readAlso.attached.map(({ key }, at) => [key, listed.length + at]));

  /** Whether each story of a document leads where it led. */
  function leadsAlike(place: number): boolean {
    const was = before[place]!;
    if (was < 0) return false;
    const told = columnRow(kept.telling, was);
    return columnRow(readAlso.telling, place).every((telling, story) =>
      telling < 0 ? told[story] === -1 : now.get(told[story] ?? -1) === telling,
    );
  }
  const alike = documents.map((_, place) => leadsAlike(place));
  const others = [...gone, ...documents.flatMap(({ told }, place) => (alike[place] ? [] : told))];
  const moved = new Set(others.flatMap(({ stories }) => stories.flatMap(keyOf)));

  const stays = ({ told }: ListedDocument, place: number): boolean =>
    alike[place]! &&
    around[place]! &&
    neighbours.isAsBefore(place) &&
    !summaries.get(told.name)?.tags.some(({ slug }) => movedTags.has(slug)) &&
    told.stories.flatMap(keyOf).every((key) => {
      const story = attached.get(key);
      return !moved.has(key) && (story === undefined || neighbours.isAsBefore(story));
    });
  return new Set(documents.filter(stays).map(({ told }) => told.name));
}

const keyOf = ({ told }: CarriedStory): readonly string[] => (told ? [told.key] : []);

/** The addresses of tags that were spelled otherwise, or led elsewhere. */
function movedSlugs({ tags }: LaidOut, { texts, slugs }: KeptLayout): ReadonlySet<string> {
  const then = new Map(texts.map((text, at) => [text, slugs[at]]));
  return new Set(tags.filter(({ text, slug }) => then.get(text) !== slug).map(({ slug }) => slug));
}

/** For each document, whether the next newer and the next older one are what they were, and have not changed. */
function aroundEach({ listed, ids, ordered }: LaidOut, kept: KeptLayout, before: Int32Array): readonly boolean[] {
  const then = new Map<number, number>();
  kept.order.forEach((was, at) => then.set(was, at));
  const places = new Map(listed.map((name, place) => [ids.get(name), place]));
  const order = ordered.map(({ id }) => before[places.get(id) ?? -1] ?? -1);
  const around = listed.map(() => false);
  for (const [at, was] of order.entries()) {
    const stood = then.get(was);
    const place = places.get(ordered[at]?.id);
    if (stood === undefined || place === undefined) continue;
    around[place] = order[at - 1] === kept.order[stood - 1] && order[at + 1] === kept.order[stood + 1];
  }
  return around;
}
