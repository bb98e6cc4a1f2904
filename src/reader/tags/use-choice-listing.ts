import { startTransition, useEffect, useState } from 'react';
import { isNoChoice, type TagChoice } from './choice/tag-choice.ts';
import type { TagLearner } from './known/tag-learner.ts';
import type { ChoiceListing } from './known/unfiltered-listing.ts';

export interface ShownListing {
  /** What is on the screen: what the choice leaves or, while that is on its way, what was there before. */
  readonly listing: ChoiceListing;
  /** `waiting`: the list is of the choice before this one; `unready`: it is of none, for the page has just been opened. */
  readonly state: 'ready' | 'waiting' | 'unready' | 'failed';
  readonly retry: () => void;
}

/**
 * Has the learner learn what a choice leaves, and keeps the list before it on the screen until then.
 *
 * @param unfiltered what no choice leaves
 * @param learner `undefined` until its code is there
 * @param hydrated before that nothing is chosen yet, and what is on the screen is no answer to a choice
 */
export function useChoiceListing(
  unfiltered: ChoiceListing,
  learner: TagLearner | undefined,
  choice: TagChoice,
  hydrated: boolean,
): ShownListing {
  const ready = isNoChoice(choice) ? unfiltered : learner?.listingOf(choice);
  const [shown, show] = useState(hydrated ? ready : undefined);
  const [failed, setFailed] = useState<{ readonly choice: TagChoice; readonly attempt: number }>();
  const [attempt, setAttempt] = useState(0);
  if (hydrated && ready && ready !== shown) show(ready);

  const missing = ready === undefined;
  useEffect(() => {
    if (!missing || !learner) return undefined;
    let current = true;
    learner.learnListing(choice).catch(() => {
      if (current) startTransition(() => setFailed({ choice, attempt }));
    });
    return () => {
      current = false;
    };
  }, [learner, choice, missing, attempt]);

  const isFailed = missing && failed?.choice === choice && failed.attempt === attempt;
  const waiting = shown ? 'waiting' : 'unready';
  return {
    listing: ready ?? shown ?? unfiltered,
    state: ready ? 'ready' : isFailed ? 'failed' : waiting,
    retry: () => setAttempt((before) => before + 1),
  };
}
