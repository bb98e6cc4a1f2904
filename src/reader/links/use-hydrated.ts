import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * Whether what is drawn may differ from the page as it was published: false while the published markup is taken over, and true at once
 * after it and on every page that is gone to.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
