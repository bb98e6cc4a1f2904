import { type MouseEvent, type RefObject, useEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';

/**
 * Gives the focus back to the link that was opened from a list, when the reader comes back to it by the back button;
 * the place in the page is the router's to restore. Which link it was is kept with the step in the browser's history,
 * so that it is there after a reload and needs no storage.
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
    if (arrival !== 'POP' || !opened) return;
    window.history.replaceState(rest, '');
    const links = [...(ref.current?.querySelectorAll('a') ?? [])];
    links.find((link) => link.getAttribute('href') === opened)?.focus({ preventScroll: true });
  }, [arrival]);
  return { ref, onClickCapture: keepOpened };
}

function keepOpened({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): void {
  const link = target instanceof Element ? target.closest('a') : null;
  // Into a new tab or window: this page stays where it is.
  if (!link || ctrlKey || metaKey || shiftKey) return;
  window.history.replaceState({ ...window.history.state, opened: link.getAttribute('href') }, '');
}
