import { startTransition, useEffect, useReducer } from 'react';
import type { FrontData } from '../../schema/pages.ts';
import type { EditionSource } from '../edition/edition-source.ts';
import { useEdition } from '../edition/use-edition.ts';
import type { TagLearner } from './known/tag-learner.ts';
import { type ChoiceListing, unfilteredListing } from './known/unfiltered-listing.ts';
import type { Choosing } from './use-tag-filter.ts';

interface Kept {
  readonly data: FrontData;
  readonly unfiltered: ChoiceListing;
  /** `undefined` until its code was wanted and came. */
  readonly learner: TagLearner | undefined;
}

const kept = new WeakMap<EditionSource, Kept>();

/** What was learnt of an edition stays while pages come and go, so that the way back shows its list at once. */
function keep(source: EditionSource, data: FrontData, choosing: Choosing | undefined): Kept {
  const known = kept.get(source);
  const same = known && (known.data === data || JSON.stringify(known.data) === JSON.stringify(data));
  const unfiltered = same ? known.unfiltered : unfilteredListing(source, data);
  const learner = (same ? known.learner : undefined) ?? choosing?.tagLearner(source, data);
  const now = { data, unfiltered, learner };
  kept.set(source, now);
  return now;
}

/** Gives what learns of tags, once its code is there, and draws again, when there is time, as often as it has learnt something. */
export function useLearner(data: FrontData, choosing: Choosing | undefined): Omit<Kept, 'data'> {
  const { unfiltered, learner } = keep(useEdition(), data, choosing);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => learner?.onLearnt(() => startTransition(drawAgain)), [learner]);
  return { unfiltered, learner };
}
