import { useLocation, useNavigationType } from 'react-router';
import { useHydrated } from '../links/use-hydrated.ts';
import { useLater } from '../loading/use-later.ts';

/**
 * Whether as much of an article is to be drawn as a screen holds, and the rest when that is on it: so it is where a reader goes on to an article. One
 * that is come back to, or that is opened at a place, is there as a whole, for the place is in it.
 */
export function useOpening(article: object): boolean {
  const { hash } = useLocation();
  const hydrated = useHydrated();
  const arrival = useNavigationType();
  const goneTo = hydrated && arrival !== 'POP' && hash === '';
  const drawn = useLater<object | null>(article, goneTo ? null : article);
  return goneTo && drawn !== article;
}
