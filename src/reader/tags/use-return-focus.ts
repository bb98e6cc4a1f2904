import { type MouseEvent, type RefObject, useEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';

/** How long a list may take to come back before the reader has gone on without it. */
const PATIENCE = 5000;

/**
 * Gives the focus back to the link that was opened from a list, when the reader comes back to it by the back button;
 * the place in the page is the router's to restore. Which link it was is kept with the step in the browser's history,
 * so that it is there after a reload and needs no storage. A row that has still to be loaded gets the focus when it
 * comes, unless the reader has put it elsewhere by then.
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
    const { opened, ...rest } = { ...window.history.state };
    const list = ref.current;
    if (arrival !== 'POP' || !opened || !list) return undefined;
    window.history.replaceState(rest, '');
    const giveFocus = () => {
      const link = [...list.querySelectorAll('a')].find((each) => each.getAttribute('href') === opened);
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
  if (!link || ctrlKey || metaKey || shiftKey) return;
  window.history.replaceState({ ...window.history.state, opened: link.getAttribute('href') }, '');
}
