import { useEffect } from 'react';

/** Asks search engines to forget the address while the page is open; the published page asks it in its own head. */
export function useUnlisted(): void {
  useEffect(() => {
    const robots = document.querySelector<HTMLMetaElement>('meta[name="robots"]') ?? document.createElement('meta');
    robots.name = 'robots';
    robots.content = 'noindex';
    document.head.append(robots);
    return () => robots.remove();
  }, []);
}
