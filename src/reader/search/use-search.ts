import { useEffect, useState } from 'react';
import { useEdition } from '../edition/use-edition.ts';
import { NOT_BEGUN, searchStories, type SearchState } from './search-stories.ts';

export interface SearchResults extends SearchState {
  readonly progress: 'looking' | 'paused' | 'done' | 'failed';
  /** Looks through older stories, or tries again where the search broke off. */
  readonly further: () => void;
}

/** Searches for the words as long as the page stands; each run takes up where the one before ended. */
export function useSearch(query: string): SearchResults {
  const source = useEdition();
  const [state, tell] = useState(NOT_BEGUN);
  const [run, setRun] = useState<{ readonly from: SearchState } | undefined>({ from: NOT_BEGUN });
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!run) return undefined;
    const abort = new AbortController();
    const told = (now: SearchState) => {
      if (!abort.signal.aborted) tell(now);
    };
    searchStories(source, query, run.from, told, abort.signal)
      .catch(() => {
        if (!abort.signal.aborted) setFailed(true);
      })
      .finally(() => {
        if (!abort.signal.aborted) setRun(undefined);
      });
    return () => abort.abort();
  }, [source, query, run]);

  const done = state.total !== undefined && state.looked >= state.total;
  const resting = failed ? 'failed' : 'paused';
  return {
    ...state,
    progress: run ? 'looking' : done ? 'done' : resting,
    further: () => {
      setFailed(false);
      setRun({ from: state });
    },
  };
}
