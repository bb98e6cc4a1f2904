import type { ComponentType } from 'react';

/** A page's code, which may have to be fetched first. */
export interface PageCode {
  /** Shows nothing before `fetch` has come to its end. */
  readonly Component: ComponentType;
  /** Once fetched, it is there; where fetching fails, it is tried again the next time. */
  readonly fetch: () => Promise<void>;
}

/**
 * A page whose code is fetched when it is first opened. It is fetched by the loader and not by the router's `lazy`, which keeps a
 * failure for ever: a loader runs again when the reader tries again.
 */
export function onDemand(fetchPage: () => Promise<ComponentType>): PageCode {
  let Page: ComponentType | undefined;
  return {
    Component: () => Page && <Page />,
    async fetch() {
      Page ??= await fetchPage();
    },
  };
}
