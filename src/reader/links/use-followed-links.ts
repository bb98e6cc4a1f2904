import { use, useEffect } from 'react';
import { useNavigate } from 'react-router';
import { BaseContext } from './base-context.ts';
import { pageLinkOf } from './page-link-of.ts';

/** Opens every link to a page of the paper in place, with a passing from one to the other for those who welcome motion. */
export function useFollowedLinks(): void {
  const base = use(BaseContext);
  const navigate = useNavigate();
  useEffect(() => {
    function follow(event: MouseEvent): void {
      const { defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey } = event;
      // Into a new tab, a new window or a file: the browser knows how.
      if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
      const address = pageLinkOf(event.target, base);
      if (address === undefined) return;
      event.preventDefault();
      const { pathname, search, hash } = window.location;
      void navigate(address, {
        replace: base + address.slice(1) === pathname + search + hash,
        viewTransition: isMotionWelcome(),
      });
    }
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [base, navigate]);
}

function isMotionWelcome(): boolean {
  return 'startViewTransition' in document && !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
