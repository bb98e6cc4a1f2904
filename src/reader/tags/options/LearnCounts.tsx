import { type RefObject, useEffect } from 'react';
import type { TagFilterState } from '../use-tag-filter.ts';
import { useSeen } from './use-seen.ts';

interface Props {
  readonly list: RefObject<HTMLElement | null>;
  readonly slugs: readonly string[];
  readonly state: Pick<TagFilterState, 'learner' | 'counted' | 'state'>;
}

/** Has learnt what the numbers need of the tags that are on the screen, once the list is there. It draws nothing. */
export function LearnCounts({ list, slugs, state: { learner, counted, state } }: Props) {
  const seen = useSeen(list, slugs);
  const wanted = state === 'ready' ? seen.join('\n') : '';
  useEffect(() => {
    if (!wanted) return undefined;
    const abort = new AbortController();
    // A number that cannot be had stays away, and its tag can be ticked all the same.
    learner.learnCounts(counted, wanted.split('\n'), abort.signal).catch(() => {});
    return () => abort.abort();
  }, [learner, counted, wanted]);
  return null;
}
