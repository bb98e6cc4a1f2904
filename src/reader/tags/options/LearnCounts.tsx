import { type RefObject, useEffect } from 'react';
import type { TagChoice } from '../choice/tag-choice.ts';
import type { TagLearner } from '../known/tag-learner.ts';
import { useSeen } from './use-seen.ts';

interface Props {
  readonly list: RefObject<HTMLElement | null>;
  readonly slugs: readonly string[];
  readonly learner: TagLearner;
  readonly counted: TagChoice;
  /** Whether the list is there: it goes before the numbers. */
  readonly ready: boolean;
}

/** Has learnt what the numbers need of the tags that are on the screen, once the list is there. It draws nothing. */
export function LearnCounts({ list, slugs, learner, counted, ready }: Props) {
  const seen = useSeen(list, slugs);
  const wanted = ready ? seen.join('\n') : '';
  useEffect(() => {
    if (!wanted) return undefined;
    const abort = new AbortController();
    // A number that cannot be had stays away, and its tag can be ticked all the same.
    learner.learnCounts(counted, wanted.split('\n'), abort.signal).catch(() => {});
    return () => abort.abort();
  }, [learner, counted, wanted]);
  return null;
}
