import { startTransition, useLayoutEffect, useMemo, useOptimistic, useRef, useState } from 'react';
import type { FrontData } from '../../schema/pages.ts';
import { useHydrated } from '../links/use-hydrated.ts';
import { useQuery } from '../links/use-query.ts';
import { painted } from '../loading/painted.ts';
import { useLater } from '../loading/use-later.ts';
import { type FilterAddress, readFilter, writeFilter } from './choice/filter-address.ts';
import { chooseTags, excludeTag, isNoChoice, removeTag, selectTag, type TagChoice } from './choice/tag-choice.ts';
import type { TagLearner } from './known/tag-learner.ts';
import { type ShownListing, useChoiceListing } from './use-choice-listing.ts';
import { useOnDemand } from '../loading/use-on-demand.ts';
import { useLearner } from './use-learner.ts';

/** The code for those who choose. */
export type Choosing = typeof import('./choosing.ts');

/** What can be done to the choice: the same functions as long as the page stands. */
export interface TagActions {
  readonly select: (slug: string) => void;
  readonly exclude: (slug: string) => void;
  /** Neither selects nor excludes it any more. */
  readonly remove: (slug: string) => void;
  readonly clear: () => void;
  readonly setMode: (mode: TagChoice['mode']) => void;
  readonly setFind: (find: string) => void;
  readonly setSiteWideOpen: (open: boolean) => void;
}

export interface TagFilterState extends FilterAddress, ShownListing {
  /** False while the published page is being taken over: nothing is chosen yet. */
  readonly hydrated: boolean;
  /** What is fetched for those who choose, and what learns of tags; `undefined` until a reader came near or came with a choice. */
  readonly choosing: Choosing | undefined;
  readonly learner: TagLearner | undefined;
  /** Has them fetched: a reader is about to choose. */
  readonly comeNear: () => void;
  /** The choice whose numbers are shown: the last one or, until its list is on the screen, the one before it. */
  readonly counted: TagChoice;
  readonly actions: TagActions;
}

/**
 * The filter by tags. The address is where it lives, so that a link, a reload and the back button all keep it; there
 * is no second copy in state, but for the frame in which a change is drawn before it is written. A change of tags is a
 * step of its own for the back button; typing and unfolding are not.
 * The box that is ticked is drawn at once, in one frame with its list where that is at hand; the numbers when there is time.
 *
 * @param fetchChoosing fetches what a reader needs who chooses, with what draws the lists then; the same function each time
 */
export function useTagFilter(data: FrontData, fetchChoosing: () => Promise<Choosing>): TagFilterState {
  const [params, setParams] = useQuery();
  const inAddress = useMemo(() => readFilter(params), [params]);
  const [written, writeAhead] = useOptimistic(inAddress);
  const [near, setNear] = useState(false);
  const code = useOnDemand(fetchChoosing, near || written.find !== '' || !isNoChoice(written.choice));
  const { unfiltered, learner } = useLearner(data, code.module);
  const choice = learner?.canonical(written.choice) ?? written.choice;
  const filter = { ...written, choice };
  const hydrated = useHydrated();
  // What the address asks of a page just opened is not put off: nothing else was asked before it.
  const counted = useLater(hydrated ? choice : undefined) ?? choice;
  // Nor is a list that is there already: one frame is drawn sooner than two.
  const listed = learner?.listingOf(choice) ? choice : counted;

  function write(change: Partial<FilterAddress>): void {
    // Asked for before anything is drawn, it is often there when the list is. Where it fails, what draws the list asks again.
    if (change.choice) learner?.learnListing(learner.canonical(change.choice)).catch(() => {});
    const next = { ...filter, ...change };
    startTransition(async () => {
      writeAhead(next);
      // A step in the browser's history takes a slow phone as long as drawing the list.
      await painted();
      startTransition(() => {
        setParams((current) => writeFilter(current, next), {
          replace: !change.choice,
          preventScrollReset: true,
          // At once: what was written ahead ends with this transition, and another one that is drawn by then would be finished first, without either.
          flushSync: true,
          // With nothing loaded anew.
          defaultShouldRevalidate: false,
        });
      });
    });
  }

  const shown = useChoiceListing(unfiltered, learner, listed, hydrated);
  const stale = shown.state === 'ready' && listed !== choice;
  return {
    ...filter,
    ...shown,
    state: code.failed && shown.state !== 'ready' ? 'failed' : stale ? 'waiting' : shown.state,
    retry: code.failed ? code.retry : shown.retry,
    hydrated,
    choosing: code.module,
    learner,
    comeNear: () => setNear(true),
    counted,
    actions: useActions(choice, write),
  };
}

function useActions(choice: TagChoice, write: (change: Partial<FilterAddress>) => void): TagActions {
  const latest = useRef({ choice, write });
  useLayoutEffect(() => {
    latest.current = { choice, write };
  });
  return useMemo(() => {
    const choose = (change: (choice: TagChoice) => TagChoice) => {
      latest.current.write({ choice: change(latest.current.choice) });
    };
    return {
      select: (slug) => choose((current) => selectTag(current, slug)),
      exclude: (slug) => choose((current) => excludeTag(current, slug)),
      remove: (slug) => choose((current) => removeTag(current, slug)),
      clear: () => choose(({ mode }) => chooseTags([], [], mode)),
      setMode: (mode) => choose((current) => ({ ...current, mode })),
      setFind: (find) => latest.current.write({ find }),
      setSiteWideOpen: (siteWideOpen) => latest.current.write({ siteWideOpen }),
    };
  }, []);
}
