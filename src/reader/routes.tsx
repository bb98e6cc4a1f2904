import type { ComponentType } from 'react';
import {
  type LoaderFunctionArgs,
  matchRoutes,
  redirectDocument,
  replace,
  type RouteObject,
  useLoaderData,
} from 'react-router';
import type { PageData } from '../schema/pages.ts';
import type { EditionSource } from './edition/edition-source.ts';
import { ForeignPage } from './edition/foreign-page.ts';
import { EditionContext } from './edition/use-edition.ts';
import { BaseContext } from './links/base-context.ts';
import type { PageCodes } from './pages/page-codes.ts';
import { PageFailure } from './shell/PageFailure.tsx';
import type { Readiness } from './links/use-prepared-links.ts';
import { Shell } from './shell/Shell.tsx';

type PageType = PageData['type'];

/** The pages of the paper by their addresses. */
const PATHS: readonly (readonly [path: string, type: PageType])[] = [
  ['', 'front'],
  ['page/:number', 'archive'],
  ['a/:id/:slug?', 'article'],
  ['tags/:letter?', 'tags'],
  ['tag/:slug', 'tag'],
  ['tag/:slug/:number', 'tag-archive'],
  ['search', 'search'],
  ['*', 'missing'],
];

/**
 * The routes of the paper. Each page's loader gives it all it shows, so a new edition reaches an open page by loading it again; its id
 * is the type of what it shows.
 *
 * @param base where the site lies on its host, with a slash at both ends
 */
export function routes(source: EditionSource, codes: PageCodes, base: string): RouteObject[] {
  async function load({ request }: LoaderFunctionArgs, type: PageType): Promise<PageData> {
    const { pathname, search, hash, href } = new URL(request.url);
    const path = pathname.slice(base.length - 1);
    const data = await loadOrOpen(path, href);
    if (data?.type === type) return data;
    const right = await findRight(path, source);
    if (right) throw replace(right + search + hash);
    await codes.missing.fetch();
    return data?.type === 'missing' ? data : { type: 'missing', latest: [] };
  }

  /** A page that this app cannot show is opened as a document, unless it is the one that stands open. */
  async function loadOrOpen(path: string, href: string): Promise<PageData | undefined> {
    try {
      return await source.loadPage(path);
    } catch (error) {
      if (!(error instanceof ForeignPage) || href === window.location.href) throw error;
      throw redirectDocument(href);
    }
  }

  const pages = PATHS.map(([path, type]): RouteObject => {
    return {
      id: type,
      path,
      Component: orMissing(codes[type].Component, codes.missing.Component),
      async loader(given: LoaderFunctionArgs) {
        const [data] = await Promise.all([load(given, type), codes[type].fetch()]);
        return data;
      },
    };
  });

  /** Has ready what opening an address needs. What fails is tried again when it is opened. */
  function prepare(path: string, readiness: Readiness): void {
    const type = matchRoutes(pages, path)?.at(-1)?.route.id as PageType | undefined;
    if (!type) return;
    const code = readiness === 'all' ? codes[type].fetch() : undefined;
    Promise.all([source.loadPage(path), code]).catch(() => {});
  }

  const Root = () => (
    <EditionContext value={source}>
      <BaseContext value={base}>
        <Shell prepare={prepare} />
      </BaseContext>
    </EditionContext>
  );
  return [
    {
      id: 'paper',
      Component: Root,
      HydrateFallback: () => null,
      ErrorBoundary: PageFailure,
      // A page that fails leaves the shell standing round it.
      children: [{ id: 'pages', ErrorBoundary: PageFailure, children: pages }],
    },
  ];
}

/** The right address of a page that is missing at its own. The code that finds it comes when one is. */
export async function findRight(path: string, source: EditionSource): Promise<string | undefined> {
  try {
    const { rightAddress } = await import('./edition/right-address.ts');
    return await rightAddress(path, source);
  } catch {
    return undefined;
  }
}

/** A page, or what stands in its place where there is none at its address. */
function orMissing(Page: ComponentType, Missing: ComponentType): ComponentType {
  // The same elements each time: a page is not drawn again because another one is on its way.
  const page = <Page />;
  const missing = <Missing />;
  return () => (useLoaderData<PageData>().type === 'missing' ? missing : page);
}
