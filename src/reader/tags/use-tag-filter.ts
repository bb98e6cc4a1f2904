import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Edition } from '../../schema/edition.ts';
import { type AppliedChoice, applyChoice } from './choice/apply-choice.ts';
import { filterArticles } from './choice/filter-articles.ts';
import { type FilterAddress, readFilter, writeFilter } from './choice/filter-address.ts';
import { chooseTags, excludeTag, removeTag, selectTag, type TagChoice } from './choice/tag-choice.ts';
import { postTags, type TagPostings } from './choice/tag-postings.ts';

export interface TagFilterState extends FilterAddress, AppliedChoice {
  /** How long the list would be without this tag in the choice. */
  readonly leftWithout: (slug: string) => number;
  readonly select: (slug: string) => void;
  readonly exclude: (slug: string) => void;
  /** Neither selects nor excludes it any more. */
  readonly remove: (slug: string) => void;
  readonly clear: () => void;
  readonly setMode: (mode: TagChoice['mode']) => void;
  readonly setFind: (find: string) => void;
  readonly setSiteWideOpen: (open: boolean) => void;
}

/**
 * The filter by tags. The address is where it lives, so that a link, a reload and the back button all keep it; there
 * is no second copy in state. A change of tags is a step of its own for the back button; typing and unfolding are not.
 */
export function useTagFilter(edition: Edition): TagFilterState {
  const [params, setParams] = useSearchParams();
  const postings = postingsOf(edition);
  const filter = useMemo(() => readFilter(params, postings.slugOf), [params, postings]);
  const { choice } = filter;
  const applied = useMemo(() => applyChoice(edition, postings, choice), [edition, postings, choice]);

  function write(change: Partial<FilterAddress>): void {
    const next = writeFilter(params, { ...filter, ...change });
    // Another list: its pages are others.
    if (change.choice) next.delete('page');
    setParams(next, {
      replace: !change.choice,
      preventScrollReset: true,
      // At once, with nothing loaded anew: until the address has changed, React puts the box back as it was.
      flushSync: true,
      defaultShouldRevalidate: false,
    });
  }

  return {
    ...filter,
    ...applied,
    leftWithout: (slug) => filterArticles(postings, removeTag(choice, slug)).length,
    select: (slug) => write({ choice: selectTag(choice, slug) }),
    exclude: (slug) => write({ choice: excludeTag(choice, slug) }),
    remove: (slug) => write({ choice: removeTag(choice, slug) }),
    clear: () => write({ choice: chooseTags([], [], choice.mode) }),
    setMode: (mode) => write({ choice: { ...choice, mode } }),
    setFind: (find) => write({ find }),
    setSiteWideOpen: (siteWideOpen) => write({ siteWideOpen }),
  };
}

const kept = new WeakMap<Edition, TagPostings>();

/** The numbered tags of an edition, made once: pages come and go, and the edition stays. */
function postingsOf(edition: Edition): TagPostings {
  const postings = kept.get(edition) ?? postTags(edition);
  kept.set(edition, postings);
  return postings;
}
