import { type MouseEvent, type RefObject, useEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';
import { currentStep, keepInTab, takeFromTab } from '../device/tab.ts';

/** How long a list may take to come back before the reader has gone on without it. */
const PATIENCE = 5000;

const OPENED = 'opened';

let links: Record<string, string> | undefined;

/** The link that was opened last from each step in the browser's history. Writing it there would hold up a slow phone at each click. */
function openedLinks(): Record<string, string> {
  if (links) return links;
  const opened: Record<string, string> = { ...(takeFromTab(OPENED) as object) };
  window.addEventListener('pagehide', () => keepInTab(OPENED, opened));
  return (links = opened);
}

/**
 * Gives the focus back to the link that was opened from a list, when the reader comes back to it by the back button;
 * the place in the page is the router's to restore. Which link it was is kept by the tab over a reload. A row that has
 * still to be loaded gets the focus when it comes, unless the reader has put it elsewhere by then.
 *
 * @returns what to put on the element that holds the links
 */
export function useReturnFocus<E extends HTMLElement>(): {
  readonly ref: RefObject<E | null>;
  readonly onClickCapture: (event: MouseEvent) => void;
} {
  const ref = useRef<E>(null);
  const arrival = useNavigationType();
  useEffect(() => {
    const list = ref.current;
    const href = openedLinks()[currentStep()];
    if (arrival !== 'POP' || !href || !list) return undefined;
    delete openedLinks()[currentStep()];
    const giveFocus = () => {
      const link = [...list.querySelectorAll('a')].find((each) => each.getAttribute('href') === href);
      link?.focus({ preventScroll: true });
      return link !== undefined;
    };
    if (giveFocus()) return undefined;
    return whenItComes(list, giveFocus);
  }, [arrival]);
  return { ref, onClickCapture: keepOpened };
}

/** Tries again whenever the list changes, for a while. @returns what ends it */
function whenItComes(list: HTMLElement, giveFocus: () => boolean): () => void {
  const observer = new MutationObserver(() => {
    const { activeElement } = document;
    const free = !activeElement || activeElement === document.body || activeElement.matches('h1');
    if (!free || giveFocus()) observer.disconnect();
  });
  observer.observe(list, { childList: true, subtree: true });
  const timer = setTimeout(() => observer.disconnect(), PATIENCE);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}

function keepOpened({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): void {
  const link = target instanceof Element ? target.closest('a') : null;
  // Into a new tab or window: this page stays where it is.
  const href = link?.getAttribute('href');
  if (!href || ctrlKey || metaKey || shiftKey) return;
  openedLinks()[currentStep()] = href;
}
