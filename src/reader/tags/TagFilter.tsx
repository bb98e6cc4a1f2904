import { useId, useRef, useState } from 'react';
import { useTranslation } from '../locales/use-translation.ts';
import type { FrontData } from '../../schema/pages.ts';
import { Retry } from '../loading/Retry.tsx';
import { FindTag } from './options/FindTag.tsx';
import { ModeChoice } from './options/ModeChoice.tsx';
import { TagOptions } from './options/TagOptions.tsx';
import { type OptionGroup, useTagOptions } from './options/use-tag-options.ts';
import styles from './tag-filter.module.css';
import type { TagFilterState } from './use-tag-filter.ts';

interface Props {
  readonly data: FrontData;
  readonly state: TagFilterState;
}

/** Where a reader chooses tags. On narrow screens it is folded behind a button, and the list stays in reach. */
export function TagFilter({ data, state }: Props) {
  const { t } = useTranslation();
  const panel = useId();
  const finder = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const { own, siteWide, names, retry } = useTagOptions(data, state);
  const { actions, choice } = state;
  const active = choice.selected.length + choice.excluded.length;
  const nothing = names === 'ready' && own.options.length + siteWide.options.length === 0;
  return (
    <section className={styles.filter} onPointerEnter={state.comeNear} onFocus={state.comeNear}>
      <button
        type="button"
        className={styles.disclosure}
        aria-expanded={open}
        aria-controls={panel}
        disabled={!state.hydrated}
        onClick={() => setOpen(!open)}
      >
        {active > 0 ? t('filter.openActive', { active }) : t('filter.open')}
      </button>
      <fieldset
        id={panel}
        className={open ? styles.panel : styles.folded}
        aria-busy={names === 'waiting' || state.counted !== choice}
        // Not disabled: each of its boxes would have to be told when it is no more.
        inert={!state.hydrated}
      >
        <legend className={styles.legend}>{t('filter.legend')}</legend>
        <ModeChoice mode={choice.mode} onChoose={actions.setMode} />
        <FindTag ref={finder} find={state.find} onFind={actions.setFind} />
        {names === 'failed' && (
          <Retry
            what={t('filter.namesFailed')}
            onRetry={() => {
              finder.current?.focus();
              retry();
            }}
          />
        )}
        {nothing && <p className={styles.nothing}>{t('filter.findNothing')}</p>}
        <TagOptions {...own} state={state} />
        {data.siteWide > 0 && <SiteWideTags total={data.siteWide} group={siteWide} state={state} />}
      </fieldset>
    </section>
  );
}

interface SiteWideProps {
  readonly total: number;
  readonly group: OptionGroup;
  readonly state: TagFilterState;
}

/** The tags that an outlet prints on everything: apart, and folded until they are wanted or what is typed is there. */
function SiteWideTags({ total, group, state }: SiteWideProps) {
  const { t } = useTranslation();
  const open = state.siteWideOpen || (state.find !== '' && group.options.length > 0);
  return (
    <details className={styles.siteWide} open={open}>
      <summary
        onClick={(event) => {
          event.preventDefault();
          state.actions.setSiteWideOpen(!open);
        }}
      >
        {t('filter.siteWide', { total })}
      </summary>
      <TagOptions {...group} state={state} />
    </details>
  );
}
