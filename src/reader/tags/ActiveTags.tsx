import { useRef } from 'react';
import { Retry } from '../loading/Retry.tsx';
import { useOnDemand } from '../loading/use-on-demand.ts';
import { useTranslation } from '../locales/use-translation.ts';
import styles from './active-tags.module.css';
import { fetchChosenTags } from './choosing.ts';
import { describeResults } from './describe-results.ts';
import { useSettled } from './use-settled.ts';
import type { TagFilterState } from './use-tag-filter.ts';

/** What stands above the list: its heading, the chosen tags to take away again, and what is said of the result. */
export function ActiveTags({ state }: { state: TagFilterState }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const { chosen, listing, find } = state;
  const shown = state.state !== 'unready';
  const said = useSettled(
    state.hydrated && shown ? describeResults(t, state.learner.known(), listing) : undefined,
    find,
  );
  const { module, failed, retry } = useOnDemand(fetchChosenTags, chosen.length > 0);
  const toHeading = () => heading.current?.focus();
  return (
    <div className={styles.active}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {t('filter.results')}{' '}
        {shown && <span className={styles.count}>{t('filter.articles', { count: listing.total })}</span>}
      </h2>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- not every screen reader speaks an `output` */}
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {(failed || state.state === 'failed') && (
        <Retry
          what={t('filter.failed')}
          onRetry={() => {
            toHeading();
            retry();
            state.retry();
          }}
        />
      )}
      {module && chosen.length > 0 && <module.ChosenTags state={state} toHeading={toHeading} />}
    </div>
  );
}
