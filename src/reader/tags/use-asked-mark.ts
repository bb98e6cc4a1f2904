import { useLayoutEffect } from 'react';

/** Takes away the mark by which `index.html` keeps the stories of a page unseen that was asked for some of them: from now on the list tells itself. */
export function useAskedMark(hydrated: boolean): void {
  useLayoutEffect(() => {
    if (hydrated) delete document.documentElement.dataset['asked'];
  }, [hydrated]);
}
