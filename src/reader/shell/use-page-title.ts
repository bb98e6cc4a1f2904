import { useEffect } from 'react';
import { useTranslation } from '../locales/use-translation.ts';

/**
 * Names the page in the browser's tab and history, and gives its whole address to whoever shares it: the host that serves it was not known when it was
 * published.
 *
 * @param page without the paper's name; none for the front page
 */
export function usePageTitle(page?: string): void {
  const { t } = useTranslation();
  const name = t('app.name');
  useEffect(() => {
    document.title = page ? `${page} · ${name}` : name;
    document
      .querySelector('link[rel="canonical"]')
      ?.setAttribute('href', window.location.origin + window.location.pathname);
  }, [page, name]);
}
