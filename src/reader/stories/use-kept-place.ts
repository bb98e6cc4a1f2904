import { useEffect, useLayoutEffect } from 'react';
import { currentStep, keepInTab, takeFromTab } from '../device/tab.ts';
import { useHydrated } from '../links/use-hydrated.ts';

const PLACE = 'place';

const keepPlace = () => keepInTab(PLACE, [currentStep(), Math.round(window.scrollY)]);

/** The place where the step that stands open was left. */
function takePlace(): number | undefined {
  const kept = takeFromTab(PLACE);
  return Array.isArray(kept) && kept[0] === currentStep() ? Number(kept[1]) || undefined : undefined;
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
