import { memo } from 'react';
import { useTranslation } from '../../locales/use-translation.ts';
import { contentAttributes } from '../../prose/content-attributes.ts';
import styles from '../tag-filter.module.css';
import type { TagActions } from '../use-tag-filter.ts';
import type { TagOption } from './tag-option.ts';

interface Props extends TagOption {
  /** Whether it was the last one touched: then it is not disabled. */
  readonly held: boolean;
  readonly hold: (slug: string) => void;
  readonly actions: TagActions;
}

/** One tag of many: drawn again only when something of it changes. */
export const Option = memo(function Option({ slug, text, use, left, held, hold, actions }: Props) {
  const { t } = useTranslation();
  const exclude = t('filter.exclude');
  return (
    <li className={styles.option} data-tag={slug}>
      <label className={styles.select}>
        <input
          type="checkbox"
          checked={use === 'selected'}
          disabled={left === 0 && use !== 'selected' && !held}
          onChange={() => {
            hold(slug);
            if (use === 'selected') actions.remove(slug);
            else actions.select(slug);
          }}
        />
        <bdi className={styles.text} {...contentAttributes(text)}>
          {text}
        </bdi>{' '}
        <span className={styles.left}>{left}</span>
      </label>
      <button
        type="button"
        className={styles.exclude}
        // A label and not an element: what a tag is drawn with is there sixty times, and is made and taken out with the page.
        aria-label={`${exclude} ${text}`}
        aria-pressed={use === 'excluded'}
        onClick={() => (use === 'excluded' ? actions.remove(slug) : actions.exclude(slug))}
      >
        {exclude}
      </button>
    </li>
  );
});
