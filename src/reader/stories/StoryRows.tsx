import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from '../locales/use-translation.ts';
import { useReadArticles } from '../device/read-articles.ts';
import type { Listing } from '../edition/listing.ts';
import { Retry } from '../loading/Retry.tsx';
import styles from './older-stories.module.css';
import { StoryRow } from './StoryRow.tsx';
import { useStoriesAt } from './use-stories-at.ts';

interface Props {
  readonly listing: Listing;
  /** As tall as all rows together. */
  readonly frame: RefObject<HTMLElement | null>;
}

/** Rows beyond the screen that are there, so that Tab always finds a next one. */
const BEYOND = 12;

/**
 * The rows of a list that are on the screen, of any number. Only they are in the page, and only their stories are
 * loaded; a row that has focus stays, wherever the reader scrolls.
 */
export const StoryRows = memo(function StoryRows({ listing, frame }: Props) {
  const { t } = useTranslation();
  const read = useReadArticles();
  const first = listing.stories.length;
  const count = listing.total - first;
  const { start, row } = usePlace(frame, count);
  const focused = useRef<number>(undefined);
  const keepFocused = useCallback((index: number | undefined) => {
    focused.current = index;
  }, []);
  const rangeExtractor = useCallback((range: Range) => {
    const shown = defaultRangeExtractor(range);
    const kept = focused.current;
    if (kept === undefined || kept >= range.count || shown.includes(kept)) return shown;
    return [...shown, kept].toSorted((one, other) => one - other);
  }, []);
  // oxlint-disable-next-line react/incompatible-library -- it tells which rows there are; nothing of it is kept or handed on
  const rows = useWindowVirtualizer({
    count,
    estimateSize: () => row,
    scrollMargin: start,
    overscan: BEYOND,
    rangeExtractor,
  }).getVirtualItems();
  const { storyAt, failed, retry } = useStoriesAt(
    listing,
    rows.map(({ index }) => first + index),
  );
  return (
    <>
      {failed && (
        <div className={styles.failed}>
          <Retry what={t('list.failed')} onRetry={retry} />
        </div>
      )}
      <ul aria-label={t('list.rows')}>
        {rows.map(({ index }) => {
          const story = storyAt(first + index);
          return (
            <StoryRow
              key={index}
              index={index}
              offset={index * row}
              place={first + index}
              total={listing.total}
              story={story}
              onFocus={keepFocused}
              read={story !== undefined && read.has(story.id)}
            />
          );
        })}
      </ul>
    </>
  );
});

/** Until it is measured. */
const UNKNOWN = { start: 0, row: 56 };

/** Where the frame begins in the document and how tall a row is, measured: a reader's own font size changes both. */
function usePlace(frame: RefObject<HTMLElement | null>, count: number) {
  const [place, setPlace] = useState(UNKNOWN);
  useLayoutEffect(() => {
    function measure() {
      const box = frame.current?.getBoundingClientRect();
      if (!box || box.height === 0) return;
      const start = Math.round(box.top + window.scrollY);
      const row = box.height / count;
      setPlace((before) => (before.start === start && before.row === row ? before : { start, row }));
    }
    // Measured here once: to ask for a place right after a change has all of it laid out twice.
    if (place === UNKNOWN) measure();
    window.addEventListener('resize', measure);
    // What stands above grows and shrinks: cards of another list, fonts that come.
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(measure);
    observer?.observe(document.body);
    return () => {
      window.removeEventListener('resize', measure);
      observer?.disconnect();
    };
  }, [frame, count, place]);
  return place;
}
