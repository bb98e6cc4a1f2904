import { useRef, useState } from 'react';
import { Retry } from '../loading/Retry.tsx';
import { useTranslation } from '../locales/use-translation.ts';
import styles from './active-tags.module.css';
import { isNoChoice } from './choice/tag-choice.ts';
import type { ChoiceListing } from './known/unfiltered-listing.ts';
import type { TagFilterState } from './use-tag-filter.ts';

/** What stands above the list: its heading, the chosen tags to take away again, and what is said of the result. */
export function ActiveTags({ state }: { state: TagFilterState }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const { choosing, learner, listing } = state;
  const shown = state.state !== 'unready';
  const [first, setFirst] = useState<ChoiceListing>();
  if (state.hydrated && shown && !first) setFirst(listing);
  const toHeading = () => heading.current?.focus();
  return (
    <div className={styles.active}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {t('filter.results')}{' '}
        {shown && <span className={styles.count}>{t('filter.articles', { count: listing.total })}</span>}
      </h2>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- not every screen reader speaks an `output` */}
      <p role="status" className="visually-hidden">
        {choosing && learner && first && (
          <choosing.ResultSaid learner={learner} first={first} listing={listing} find={state.find} />
        )}
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
      {choosing && learner && !isNoChoice(state.choice) && (
        <choosing.ChosenTags learner={learner} state={state} toHeading={toHeading} />
      )}
    </div>
  );
}
