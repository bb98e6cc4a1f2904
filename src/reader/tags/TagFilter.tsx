import { useId, useState } from 'react';
import { useTranslation } from '../locales/use-translation.ts';
import { FindTag } from './options/FindTag.tsx';
import { ModeChoice } from './options/ModeChoice.tsx';
import { TagOptions } from './options/TagOptions.tsx';
import { tagMatcher } from './choice/match-tags.ts';
import styles from './tag-filter.module.css';
import type { TagFilterState } from './use-tag-filter.ts';

/** Where a reader chooses tags. On narrow screens it is folded behind a button, and the list stays in reach. */
export function TagFilter({ state }: { state: TagFilterState }) {
  const { t } = useTranslation();
  const panel = useId();
  const [open, setOpen] = useState(false);
  const active = state.chosen.length;
  const matches = tagMatcher(state.find);
  const matching = state.options.filter(({ text }) => matches(text));
  return (
    <section className={styles.filter}>
      <button
        type="button"
        className={styles.disclosure}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        {active > 0 ? t('filter.openActive', { active }) : t('filter.open')}
      </button>
      <fieldset id={panel} className={open ? styles.panel : styles.folded}>
        <legend className={styles.legend}>{t('filter.legend')}</legend>
        <ModeChoice mode={state.choice.mode} onChoose={state.setMode} />
        <FindTag find={state.find} onFind={state.setFind} />
        {matching.length === 0 && <p className={styles.nothing}>{t('filter.findNothing')}</p>}
        <TagOptions options={matching.filter(({ siteWide }) => !siteWide)} state={state} />
        <SiteWideTags matching={matching.filter(({ siteWide }) => siteWide)} state={state} />
      </fieldset>
    </section>
  );
}

interface SiteWideProps {
  readonly matching: TagFilterState['options'];
  readonly state: TagFilterState;
}

/** The tags that an outlet prints on everything: apart, and folded until they are wanted or what is typed is there. */
function SiteWideTags({ matching, state }: SiteWideProps) {
  const { t } = useTranslation();
  const total = state.options.filter(({ siteWide }) => siteWide).length;
  if (total === 0) return null;
  const open = state.siteWideOpen || (state.find !== '' && matching.length > 0);
  return (
    <details className={styles.siteWide} open={open}>
      <summary
        onClick={(event) => {
          event.preventDefault();
          state.setSiteWideOpen(!open);
        }}
      >
        {t('filter.siteWide', { total })}
      </summary>
      <TagOptions options={matching} state={state} />
    </details>
  );
}
