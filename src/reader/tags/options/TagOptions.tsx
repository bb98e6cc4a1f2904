import { useId, useState } from 'react';
import { useTranslation } from '../../locales/use-translation.ts';
import { contentAttributes } from '../../prose/content-attributes.ts';
import type { TagOption } from '../choice/apply-choice.ts';
import styles from '../tag-filter.module.css';
import type { TagFilterState } from '../use-tag-filter.ts';

interface Props {
  readonly options: readonly TagOption[];
  readonly state: Pick<TagFilterState, 'select' | 'exclude' | 'remove'>;
}

/** As many as a reader looks through; the finder reaches the others. */
const MOST = 60;

/** Tags to tick, each with the length of the list after ticking it. Of very many, the most used until all are asked for. */
export function TagOptions({ options, state }: Props) {
  const { t } = useTranslation();
  const list = useId();
  const [all, setAll] = useState(false);
  return (
    <>
      <ul id={list} className={styles.options}>
        <Options options={all ? options : options.slice(0, MOST)} state={state} />
      </ul>
      {options.length > MOST && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={all}
          aria-controls={list}
          onClick={() => setAll(!all)}
        >
          {t('filter.more', { total: options.length })}
        </button>
      )}
    </>
  );
}

function Options({ options, state }: Props) {
  const { t } = useTranslation();
  const exclude = t('filter.exclude');
  // Taken back, a tag can turn out to lead nowhere; disabled under the reader's finger it would lose the focus.
  const [held, hold] = useState<string>();
  return options.map((option) => {
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
        <ExcludeTag option={option} onChange={use === 'excluded' ? state.remove : state.exclude}>
          {exclude}
        </ExcludeTag>
      </li>
    );
  });
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
      <bdi className={styles.text} {...contentAttributes(text)}>
        {text}
      </bdi>{' '}
      <span className={styles.left}>{left}</span>
    </label>
  );
}

interface ExcludeProps {
  readonly option: TagOption;
  readonly onChange: (slug: string) => void;
  readonly children: string;
}

function ExcludeTag({ option: { slug, text, use }, onChange, children }: ExcludeProps) {
  return (
    <button type="button" className={styles.exclude} aria-pressed={use === 'excluded'} onClick={() => onChange(slug)}>
      {children} <bdi className="visually-hidden">{text}</bdi>
    </button>
  );
}
