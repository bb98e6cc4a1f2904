import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from '../locales/use-translation.ts';
import type { Listing } from '../edition/listing.ts';
import { PageLink } from '../links/PageLink.tsx';
import { useHydrated } from '../links/use-hydrated.ts';
import { Retry } from '../loading/Retry.tsx';
import { useLater } from '../loading/use-later.ts';
import { useOnDemand } from '../loading/use-on-demand.ts';
import styles from './older-stories.module.css';

interface Props {
  readonly listing: Listing;
  /** Where they stand on pages of their own, for whoever reads without scripts; none where they do not. */
  readonly archive?: string | undefined;
}

/** What follows the first stories of a list, a line each: as published, the way to it; with scripts, all of it in its place. */
export function OlderStories({ listing, archive }: Props) {
  const { t } = useTranslation();
  const hydrated = useHydrated();
  if (listing.total <= listing.stories.length) return null;
  if (hydrated) return <ReservedRows listing={listing} />;
  if (!archive) return null;
  return (
    <p className={styles.archive}>
      <PageLink to={archive}>{t('list.archive')}</PageLink>
    </p>
  );
}

const fetchRows = () => import('./StoryRows.tsx');

/** Keeps the place of all rows, however many, so that the way back leads to where the reader was; fills it when it comes near. */
function ReservedRows({ listing }: { listing: Listing }) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const drawn = useLater(listing);
  // Where only the first of another list's cards are there yet, they are nearer than they will be.
  const near = useNear(frame, drawn === listing);
  const { module, failed, retry } = useOnDemand(fetchRows, near);
  const rows = listing.total - listing.stories.length;
  useLayoutEffect(() => {
    frame.current?.style.setProperty('--rows', String(rows));
  }, [rows]);
  return (
    <>
      {failed && <Retry what={t('list.failed')} onRetry={retry} />}
      <div ref={frame} className={styles.rows}>
        {module && <module.StoryRows listing={drawn} frame={frame} />}
      </div>
    </>
  );
}

/**
 * Whether an element has come within two screens or so. Where a browser cannot tell, it has.
 *
 * @param settled whether it stands where it belongs; elsewhere, it is not looked at
 */
function useNear(element: RefObject<HTMLElement | null>, settled: boolean): boolean {
  const [near, setNear] = useState(typeof IntersectionObserver === 'undefined');
  // Before the browser looks where it is.
  useLayoutEffect(() => {
    if (near || !settled || !element.current) return undefined;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: '1500px 0px',
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, near, settled]);
  return near;
}
