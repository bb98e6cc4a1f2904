import { useEffect, useState } from 'react';

export interface OnDemand<Module> {
  /** `undefined` until it was wanted and came. */
  readonly module: Module | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
}

const loaded = new WeakMap<() => Promise<unknown>, unknown>();

/** Fetches code that is about to be wanted, so that it is drawn at once. */
export async function haveAtHand<Module>(load: () => Promise<Module>): Promise<Module> {
  const module = await load();
  loaded.set(load, module);
  return module;
}

/**
 * Code that a page does not need at first: fetched when it is first wanted, and at hand from then on.
 *
 * @param load the same function each time
 */
export function useOnDemand<Module>(load: () => Promise<Module>, wanted: boolean): OnDemand<Module> {
  const module = loaded.get(load) as Module | undefined;
  const [, drawAgain] = useState<Module>();
  const [failed, setFailed] = useState(false);
  const missing = wanted && !module && !failed;
  useEffect(() => {
    if (!missing) return;
    haveAtHand(load).then(drawAgain, () => setFailed(true));
  }, [missing, load]);
  return { module, failed, retry: () => setFailed(false) };
}
