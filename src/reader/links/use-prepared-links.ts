import { use, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { BaseContext } from './base-context.ts';
import { pageLinkOf } from './page-link-of.ts';

/** What is in view is fetched ahead, and no more of it than this for each page that is opened. */
const AHEAD = 10;

const SIGNS = ['pointerover', 'focusin', 'touchstart'] as const;

declare global {
  interface Navigator {
    /** Absent in some browsers. */
    readonly connection?: { readonly saveData: boolean };
  }
}

/** How ready a page is made: its words, for one that may be opened; the code that shows them too, for one that is about to be. */
export type Readiness = 'words' | 'all';

/**
 * Has the pages ready that a reader is about to open: the link under the pointer, in focus or touched at once, and the words of those in view
 * once the browser has nothing else to do, unless the reader saves data.
 *
 * @param prepare is called with the path of a page, more than once for the same
 */
export function usePreparedLinks(prepare: (path: string, readiness: Readiness) => void): void {
  const base = use(BaseContext);
  const location = useLocation();
  const ahead = useRef({ pathname: '', left: 0 });

  useEffect(() => {
    const ready = ({ target }: Event) => prepareLink(target, base, (path) => prepare(path, 'all'));
    for (const sign of SIGNS) document.addEventListener(sign, ready, { passive: true });
    return () => {
      for (const sign of SIGNS) document.removeEventListener(sign, ready);
    };
  }, [base, prepare]);

  useEffect(() => {
    if (!('requestIdleCallback' in window) || !('IntersectionObserver' in window)) return undefined;
    if (navigator.connection?.saveData) return undefined;
    const { pathname } = location;
    // A page is opened once, however its list changes.
    if (ahead.current.pathname !== pathname) ahead.current = { pathname, left: AHEAD };
    const budget = ahead.current;
    const seen = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        seen.unobserve(target);
        if (budget.left > 0) requestIdleCallback(() => prepareLink(target, base, (path) => prepare(path, 'words')));
        budget.left -= 1;
      }
    });
    const idle = requestIdleCallback(() => {
      for (const link of document.querySelectorAll('main a[href]')) seen.observe(link);
    });
    return () => {
      cancelIdleCallback(idle);
      seen.disconnect();
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another page, or another list, has other links
  }, [base, prepare, location]);
}

function prepareLink(target: EventTarget | null, base: string, prepare: (path: string) => void): void {
  const path = pageLinkOf(target, base)?.replace(/[?#].*/s, '');
  if (path !== undefined && base + path.slice(1) !== window.location.pathname) prepare(path);
}
