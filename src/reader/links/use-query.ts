import { type SetURLSearchParams, useSearchParams } from 'react-router';
import { useHydrated } from './use-hydrated.ts';

const NOTHING_ASKED = new URLSearchParams();

/**
 * What the address asks of its page, and the way to ask for something else, as `useSearchParams`. A page is published once for all
 * that can be asked of it, so nothing is asked until its markup has been taken over.
 */
export function useQuery(): readonly [URLSearchParams, SetURLSearchParams] {
  const [params, setParams] = useSearchParams();
  return [useHydrated() ? params : NOTHING_ASKED, setParams];
}
