import { useEffect, useState } from 'react';

export interface OnDemand<Module> {
  /** `undefined` until it was wanted and came. */
  readonly module: Module | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
}

const loaded = new WeakMap<() => Promise<unknown>, unknown>();

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
    const fetchModule = async () => {
      const value = await load();
      loaded.set(load, value);
      drawAgain(value);
    };
    fetchModule().catch(() => setFailed(true));
  }, [missing, load]);
  return { module, failed, retry: () => setFailed(false) };
}
