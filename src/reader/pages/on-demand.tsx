import type { ComponentType } from 'react';

/** A page's code, which may have to be fetched first. */
export interface PageCode {
  /** Shows nothing before `fetch` has come to its end. */
  readonly Component: ComponentType;
  /** Once fetched, it is there; where fetching fails, it is tried again the next time. */
  readonly fetch: () => Promise<void>;
  /** Fetches of it what takes over a page as it was published. */
  readonly fetchFirst: () => Promise<void>;
}

/**
 * A page whose code is fetched when it is first opened. It is fetched by the loader and not by the router's `lazy`, which keeps a
 * failure for ever: a loader runs again when the reader tries again.
 *
 * @param fetchRest fetches what a page as it was published does without
 */
export function onDemand(fetchPage: () => Promise<ComponentType>, fetchRest?: () => Promise<unknown>): PageCode {
  let Page: ComponentType | undefined;
  async function fetchFirst() {
    Page ??= await fetchPage();
  }
  return {
    Component: () => Page && <Page />,
    fetchFirst,
    async fetch() {
      await Promise.all([fetchFirst(), fetchRest?.()]);
    },
  };
}
