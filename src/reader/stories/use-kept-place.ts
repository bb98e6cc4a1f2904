import { useEffect, useLayoutEffect } from 'react';
import { useHydrated } from '../links/use-hydrated.ts';

/**
 * Keeps the place in a list over a reload, which the browser restores too early: the published page is shorter than
 * the list that takes its place. It is kept with the step in the browser's history, and used once.
 *
 * @param ready whether the list is on the screen that the address asks for
 */
export function useKeptPlace(ready: boolean): void {
  // Before, the rows have no place yet.
  const whole = useHydrated() && ready;
  useEffect(() => {
    const keep = () => window.history.replaceState({ ...window.history.state, place: Math.round(window.scrollY) }, '');
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }, []);
  useLayoutEffect(() => {
    const { place, ...rest } = { ...window.history.state };
    if (!whole || typeof place !== 'number') return;
    window.history.replaceState(rest, '');
    if (Math.abs(window.scrollY - place) > 2) window.scrollTo(0, place);
  }, [whole]);
}
