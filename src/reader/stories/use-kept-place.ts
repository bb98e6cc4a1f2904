import { useEffect, useLayoutEffect } from 'react';
import { useHydrated } from '../links/use-hydrated.ts';

/** Where a tab keeps the place of the page that is being left: until it is closed, and for that tab alone. */
const KEPT = 'warraq.place';

/** The step in the browser's history that stands open. */
function currentStep(): string {
  const { key } = { ...window.history.state };
  return `${String(key)} ${window.location.pathname}${window.location.search}`;
}

function keepPlace(): void {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify([currentStep(), Math.round(window.scrollY)]));
  } catch {
    // A browser that keeps nothing shows the list from its beginning.
  }
}

/** The place where the step that stands open was left; given out once. */
function takePlace(): number | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
    sessionStorage.removeItem(KEPT);
    if (!Array.isArray(kept) || kept[0] !== currentStep()) return undefined;
    return Number(kept[1]) || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps the place in a list over a reload, which the browser restores too early: the published page is shorter than
 * the list that takes its place.
 *
 * @param ready whether the list is on the screen that the address asks for
 */
export function useKeptPlace(ready: boolean): void {
  // Before, the rows have no place yet.
  const whole = useHydrated() && ready;
  useEffect(() => {
    window.addEventListener('pagehide', keepPlace);
    return () => window.removeEventListener('pagehide', keepPlace);
  }, []);
  useLayoutEffect(() => {
    const place = whole ? takePlace() : undefined;
    if (place !== undefined && Math.abs(window.scrollY - place) > 2) window.scrollTo(0, place);
  }, [whole]);
}
