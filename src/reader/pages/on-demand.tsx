import type { ComponentType } from 'react';
import type { LoaderFunction, RouteObject } from 'react-router';

/**
 * A route whose page is fetched when it is first opened, beside what it shows. It is fetched by the loader and not by
 * the router's `lazy`, which keeps a failure for ever: a loader runs again when the reader tries again.
 */
export function onDemand(fetchPage: () => Promise<ComponentType>, loader: LoaderFunction): Partial<RouteObject> {
  let Page: ComponentType | undefined;
  return {
    loader: async (...given) => {
      const [data, page] = await Promise.all([loader(...given), fetchPage()]);
      Page = page;
      return data;
    },
    Component: () => Page && <Page />,
  };
}
