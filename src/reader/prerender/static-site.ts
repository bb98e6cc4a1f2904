import type { ComponentProps } from 'react';
import {
  createStaticRouter,
  type RouteObject,
  type StaticHandlerContext,
  type StaticRouterProvider,
} from 'react-router';
import type { PageData } from '../../schema/pages.ts';

/** What the router is to be told of the page that is written. */
type Place = Pick<ComponentProps<typeof StaticRouterProvider>, 'context' | 'router'>;

export interface StaticSite {
  /** @param pathname of the page, with the base */
  readonly place: (pathname: string, data: PageData) => Place;
}

/**
 * The routes of the paper, made ready to write many pages of it. The router's own way, a request that is matched and answered for each
 * page and a router for each answer, takes longer than the page itself: here the data says which page it is, and one router serves all.
 *
 * @param tree of `routes`: two rooms, one within the other, and the pages in the inner one, named for what they show
 */
export function staticSite(tree: RouteObject[], base: string): StaticSite {
  const [outer] = tree;
  const [inner] = outer?.children ?? [];
  const pages = new Map(inner?.children?.map((page) => [page.id, page]));
  const location = { pathname: base, search: '', hash: '', state: null, key: 'default' };
  const first = {
    basename: base,
    location,
    matches: [],
    loaderData: {},
    actionData: null,
    errors: null,
    statusCode: 200,
    loaderHeaders: {},
    actionHeaders: {},
  } satisfies StaticHandlerContext;
  const router = createStaticRouter(tree, first);
  const { manifest, state } = router;
  // Taken once: each of them is made anew whenever the router is asked for it.
  const ready = { ...router };

  return {
    place(pathname, data) {
      const context = {
        ...first,
        location: { ...location, pathname },
        matches: [outer, inner, pages.get(data.type)].map((route) => ({
          route: manifest[route?.id ?? ''] ?? route,
          params: {},
          // No link of ours leads on from where it stands: the address need not be taken apart for each of the three.
          pathname: '/',
          pathnameBase: '/',
        })),
        loaderData: { [data.type]: data },
      } as unknown as StaticHandlerContext;
      const { matches, loaderData } = context;
      return { context, router: { ...ready, state: { ...state, location: context.location, matches, loaderData } } };
    },
  };
}
