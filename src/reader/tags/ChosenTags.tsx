import type { MouseEvent } from 'react';
import { useTranslation } from '../locales/use-translation.ts';
import { contentAttributes } from '../prose/content-attributes.ts';
import styles from './active-tags.module.css';
import { EmptyResult } from './EmptyResult.tsx';
import { type ChosenTag, chosenTags } from './known/chosen-tags.ts';
import type { TagLearner } from './known/tag-learner.ts';
import type { TagFilterState } from './use-tag-filter.ts';

interface Props {
  readonly learner: TagLearner;
  readonly state: TagFilterState;
  /** Puts the focus on the heading above: where it goes when what had it goes away. */
  readonly toHeading: () => void;
}

/** The chosen tags, each to be taken away again; and where they leave nothing, the ways on. */
export function ChosenTags({ learner, state, toHeading }: Props) {
  const { t } = useTranslation();
  const { choice, actions } = state;
  const chosen = chosenTags(learner.known(), choice);
  const empty = state.state === 'ready' && state.listing.total === 0;
  return (
    <>
      <div className={styles.chosen}>
        <ul className={styles.chips} aria-label={t('filter.chosen')}>
          {chosen.map((tag) => (
            <li key={tag.slug}>
              <Chip
                tag={tag}
                onRemove={(event) => {
                  // Before it goes: the next chip is there to be focused, and afterwards this one is not.
                  const next = event.currentTarget.closest('li')?.nextElementSibling?.querySelector('button');
                  if (next) next.focus();
                  else toHeading();
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
      {empty && <EmptyResult chosen={chosen} learner={learner} state={state} onRemove={toHeading} />}
    </>
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
