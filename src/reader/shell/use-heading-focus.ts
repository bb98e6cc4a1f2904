import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/**
 * Moves focus to the heading of a page that was gone to, so that it is heard and Tab goes on from there. Not when the
 * paper is opened: there focus is the browser's. On the way back a page may have put focus on what was left from;
 * then it stays there.
 */
export function useHeadingFocus(): void {
  const { pathname } = useLocation();
  const type = useNavigationType();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const taken = document.activeElement !== null && document.activeElement !== document.body;
    if (type === NavigationType.Pop && taken) return;
    document.querySelector<HTMLElement>('main h1[tabindex]')?.focus({ preventScroll: true });
  }, [pathname, type]);
}
