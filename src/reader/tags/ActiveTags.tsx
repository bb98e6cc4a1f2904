import { type MouseEvent, useRef } from 'react';
import { useTranslation } from '../locales/use-translation.ts';
import { contentAttributes } from '../prose/content-attributes.ts';
import { EmptyResult } from './EmptyResult.tsx';
import { Retry } from '../loading/Retry.tsx';
import styles from './active-tags.module.css';
import { describeResults } from './describe-results.ts';
import type { ChosenTag } from './known/chosen-tags.ts';
import { useSettled } from './use-settled.ts';
import type { TagFilterState } from './use-tag-filter.ts';

/** What stands above the list: its heading, the chosen tags to take away again, and what is said of the result. */
export function ActiveTags({ state }: { state: TagFilterState }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const { chosen, listing, find, actions } = state;
  const ready = state.state === 'ready';
  const opening = !state.hydrated || state.state === 'unready';
  const said = useSettled(opening ? undefined : describeResults(t, state.learner.known(), listing), find);
  const toHeading = () => heading.current?.focus();
  return (
    <div className={styles.active}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {t('filter.results')}{' '}
        {state.state !== 'unready' && (
          <span className={styles.count}>{t('filter.articles', { count: listing.total })}</span>
        )}
      </h2>
      {chosen.length > 0 && (
        <div className={styles.chosen}>
          <ul className={styles.chips} aria-label={t('filter.chosen')}>
            {chosen.map((tag) => (
              <li key={tag.slug}>
                <Chip
                  tag={tag}
                  onRemove={(event) => {
                    // Before it goes: the next chip is there to be focused, and afterwards this one is not.
                    const next = event.currentTarget.closest('li')?.nextElementSibling?.querySelector('button');
                    (next ?? heading.current)?.focus();
                    actions.remove(tag.slug);
                  }}
                />
              </li>
            ))}
          </ul>
          <button
            type="button"
            className={styles.clear}
            onClick={() => {
              toHeading();
              actions.clear();
            }}
          >
            {t('filter.clear')}
          </button>
        </div>
      )}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- not every screen reader speaks an `output` */}
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {state.state === 'failed' && (
        <Retry
          what={t('filter.failed')}
          onRetry={() => {
            toHeading();
            state.retry();
          }}
        />
      )}
      {ready && listing.total === 0 && chosen.length > 0 && <EmptyResult state={state} onRemove={toHeading} />}
    </div>
  );
}

interface ChipProps {
  readonly tag: ChosenTag;
  readonly onRemove: (event: MouseEvent<HTMLButtonElement>) => void;
}

function Chip({ tag: { text, use, known }, onRemove }: ChipProps) {
  const { t } = useTranslation();
  const tag = known ? text : t('filter.unknown', { tag: text });
  return (
    <button
      type="button"
      className={use === 'excluded' ? styles.excluded : styles.chip}
      aria-label={t(use === 'excluded' ? 'filter.readmit' : 'filter.remove', { tag })}
      onClick={onRemove}
    >
      <bdi {...contentAttributes(text)}>{tag}</bdi>
    </button>
  );
}
