import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** What a published page says in its head of itself alone. */
const SAID = 'script[type="application/ld+json"], meta[name="description"]';

/** Takes out of the head what the published page said of itself, once another page stands open: of that one it is not true. */
export function useOwnHead(): void {
  const { pathname } = useLocation();
  const published = useRef(pathname);
  useEffect(() => {
    if (pathname === published.current) return;
    for (const element of document.head.querySelectorAll(SAID)) element.remove();
  }, [pathname]);
}
