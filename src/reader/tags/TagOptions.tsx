import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TagOption } from './choice/apply-choice.ts';
import styles from './tag-filter.module.css';
import type { TagFilterState } from './use-tag-filter.ts';

interface Props {
  readonly options: readonly TagOption[];
  readonly state: Pick<TagFilterState, 'select' | 'exclude' | 'remove'>;
}

/** Tags to tick, each with the length of the list after ticking it. */
export function TagOptions({ options, state }: Props) {
  // Taken back, a tag can turn out to lead nowhere; disabled under the reader's finger it would lose the focus.
  const [held, hold] = useState<string>();
  return (
    <ul className={styles.options}>
      {options.map((option) => {
        const { slug, use, left } = option;
        return (
          <li key={slug} className={styles.option}>
            <SelectTag
              option={option}
              disabled={left === 0 && use !== 'selected' && slug !== held}
              onChange={() => {
                hold(slug);
                if (use === 'selected') state.remove(slug);
                else state.select(slug);
              }}
            />
            <ExcludeTag option={option} onChange={use === 'excluded' ? state.remove : state.exclude} />
          </li>
        );
      })}
    </ul>
  );
}

interface SelectProps {
  readonly option: TagOption;
  readonly disabled: boolean;
  readonly onChange: () => void;
}

function SelectTag({ option: { text, use, left }, disabled, onChange }: SelectProps) {
  return (
    <label className={styles.select}>
      <input type="checkbox" checked={use === 'selected'} disabled={disabled} onChange={onChange} />
      <bdi className={styles.text}>{text}</bdi> <span className={styles.left}>{left}</span>
    </label>
  );
}

interface ExcludeProps {
  readonly option: TagOption;
  readonly onChange: (slug: string) => void;
}

function ExcludeTag({ option: { slug, text, use }, onChange }: ExcludeProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={styles.exclude}
      aria-pressed={use === 'excluded'}
      aria-label={t('filter.excludeTag', { tag: text })}
      onClick={() => onChange(slug)}
    >
      {t('filter.exclude')}
    </button>
  );
}
