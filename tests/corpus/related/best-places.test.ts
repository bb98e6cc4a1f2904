import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestPlaces } from '../../../src/corpus/related/best-places.ts';

test('the best few are those that sorting all would put first, the earlier place of equals', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 1, max: 8 }), (ranks, limit) => {
      const best = bestPlaces(limit);
      ranks.forEach((rank, place) => best.offer(place, rank));
      const sorted = ranks.map((rank, place) => ({ rank, place })).toSorted((a, b) => b.rank - a.rank);
      expect(best.places()).toEqual(sorted.slice(0, limit).map(({ place }) => place));
      expect(best.least()).toBe(ranks.length < limit ? -Infinity : sorted[limit - 1]?.rank);
    }),
  );
});
