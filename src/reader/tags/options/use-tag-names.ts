import { useEffect, useState } from 'react';
import type { EditionSource } from '../../edition/edition-source.ts';
import { useEdition } from '../../edition/use-edition.ts';
import { foldNames, type FoundTag } from './fold-names.ts';

export interface TagNamesState {
  /** All tags of the edition, most used first; `undefined` until they were wanted and came. */
  readonly names: readonly FoundTag[] | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
}

interface Kept {
  readonly source: EditionSource;
  readonly names: readonly FoundTag[];
}

/** Loads the names of all tags when they are first wanted: a reader who looks for none is not sent them. */
export function useTagNames(wanted: boolean): TagNamesState {
  const source = useEdition();
  const [kept, keep] = useState<Kept>();
  const [failed, setFailed] = useState(false);
  const names = kept?.source === source ? kept.names : undefined;
  const missing = wanted && !names && !failed;
  useEffect(() => {
    if (!missing) return undefined;
    let current = true;
    const load = async () => {
      const folded = await foldNames(await source.loadTagNames());
      if (current) keep({ source, names: folded });
    };
    load().catch(() => current && setFailed(true));
    return () => {
      current = false;
    };
  }, [missing, source]);
  return { names, failed: failed && wanted && !names, retry: () => setFailed(false) };
}
