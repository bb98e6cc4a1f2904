import { useEffect, useState } from 'react';
import type { ArticleLink } from '../../schema/article.ts';
import type { Listing, LoadPlaces } from '../edition/listing.ts';

type Block = readonly ArticleLink[];

/** Stories are asked for in blocks of so many places, and so many blocks of a list are kept. */
const BLOCK = 32;
const KEPT = 64;

/** A reader who drags the scroll bar passes rows that are not worth loading. */
const PAUSE = 60;

/** By what loads them: a list that is come back to is there at once. */
const kept = new WeakMap<LoadPlaces, Map<number, Block>>();

function blocksOf(load: LoadPlaces): Map<number, Block> {
  const known = kept.get(load) ?? new Map<number, Block>();
  kept.set(load, known);
  return known;
}

async function loadBlock({ loadPlaces, total }: Listing, block: number): Promise<void> {
  const start = block * BLOCK;
  const places = Array.from({ length: Math.min(BLOCK, total - start) }, (_, offset) => start + offset);
  const stories = await loadPlaces(places);
  const blocks = blocksOf(loadPlaces);
  blocks.set(block, stories);
  const [oldest] = blocks.keys();
  if (blocks.size > KEPT && oldest !== undefined) blocks.delete(oldest);
}

export interface StoriesAt {
  readonly storyAt: (place: number) => ArticleLink | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** The stories at some places of a list, loaded when they are first asked for. */
export function useStoriesAt(listing: Listing, places: readonly number[]): StoriesAt {
  const blocks = blocksOf(listing.loadPlaces);
  const [, drawAgain] = useState(0);
  const [failed, setFailed] = useState(false);
  const wanted = [...new Set(places.map((place) => Math.floor(place / BLOCK)))];
  const missing = wanted.filter((block) => !blocks.has(block)).join(' ');
  useEffect(() => {
    if (!missing || failed) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      const loading = missing.split(' ').map((block) => loadBlock(listing, Number(block)));
      Promise.all(loading)
        .catch(() => current && setFailed(true))
        .finally(() => drawAgain((times) => times + 1));
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [listing, missing, failed]);
  return {
    storyAt: (place) => blocks.get(Math.floor(place / BLOCK))?.[place % BLOCK],
    failed,
    retry: () => setFailed(false),
  };
}
