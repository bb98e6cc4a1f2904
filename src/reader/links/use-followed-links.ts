import { use, useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { inOwnTask } from '../loading/in-own-task.ts';
import { painted } from '../loading/painted.ts';
import { BaseContext } from './base-context.ts';
import { pageLinkOf } from './page-link-of.ts';
import { passings } from './passings.ts';

const pace = passings();

/**
 * Opens every link and every search of the paper in place, with a passing from page to page for those who welcome motion, where the device has time
 * for it.
 */
export function useFollowedLinks(): void {
  const base = use(BaseContext);
  const navigate = useNavigate();
  const { key } = useLocation();

  // Told when the page stands: the router is done with one that is passed into before its first picture is taken.
  useEffect(() => {
    void painted().then(() => pace.arrive(performance.now()));
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- `key` says that another page stands
  }, [key]);

  useEffect(() => {
    function open(event: Event, address: string | undefined): void {
      if (address === undefined) return;
      event.preventDefault();
      const { pathname, search, hash } = window.location;
      const replace = base + address.slice(1) === pathname + search + hash;
      const viewTransition = pace.leave(event.timeStamp, isMotionWelcome());
      inOwnTask(() => void navigate(address, { replace, viewTransition }));
    }
    function follow(event: MouseEvent): void {
      const { defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey } = event;
      // Into a new tab, a new window or a file: the browser knows how.
      if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
      open(event, pageLinkOf(event.target, base));
    }
    function send(event: SubmitEvent): void {
      if (!event.defaultPrevented) open(event, searchOf(event.target, base));
    }
    document.addEventListener('click', follow);
    document.addEventListener('submit', send);
    return () => {
      document.removeEventListener('click', follow);
      document.removeEventListener('submit', send);
    };
  }, [base, navigate]);
}

/** Where a form leads that asks a page of the paper for something, with what it asks; `undefined` for any other form. */
function searchOf(form: EventTarget | null, base: string): string | undefined {
  if (!(form instanceof HTMLFormElement)) return undefined;
  const path = form.getAttribute('action');
  if (!path?.startsWith(base)) return undefined;
  const asked = new URLSearchParams(Array.from(new FormData(form), ([name, value]) => [name, String(value)]));
  return `${path.slice(base.length - 1)}?${asked}`;
}

function isMotionWelcome(): boolean {
  return 'startViewTransition' in document && !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
