/** The places of the highest ranks met, of a fixed number of them. */
export interface BestPlaces {
  /** The lowest rank that is kept, once as many are kept as may be; before that, -Infinity. */
  readonly least: () => number;
  offer(place: number, rank: number): void;
  /** Best first; of equal ranks, the earlier place. */
  readonly places: () => number[];
}

/** Keeps the best few of many without sorting them. Cost: what is not among them costs one comparison. */
export function bestPlaces(limit: number): BestPlaces {
  const kept: { readonly place: number; readonly rank: number }[] = [];
  return {
    least: () => (kept.length < limit ? -Infinity : (kept[limit - 1]?.rank ?? Infinity)),
    offer(place, rank) {
      let at = kept.length;
      while (at > 0 && isBefore(place, rank, kept[at - 1]!)) at -= 1;
      if (at >= limit) return;
      kept.splice(at, 0, { place, rank });
      if (kept.length > limit) kept.pop();
    },
    places: () => kept.map(({ place }) => place),
  };
}

const isBefore = (place: number, rank: number, other: { readonly place: number; readonly rank: number }): boolean =>
  rank > other.rank || (rank === other.rank && place < other.place);
