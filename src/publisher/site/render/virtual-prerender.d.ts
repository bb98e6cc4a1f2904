declare module 'virtual:prerender' {
  import type { PageData } from '../../../schema/pages.ts';

  /** The reader's own way of drawing a page (`src/reader/prerender.tsx`), bundled in when the app is built. */
  export function renderPage(
    path: string,
    data: PageData,
    base: string,
  ): { readonly head: string; readonly root: string };
}
