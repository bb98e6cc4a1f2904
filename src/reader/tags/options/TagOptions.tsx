import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from '../../locales/use-translation.ts';
import { isNoChoice } from '../choice/tag-choice.ts';
import styles from '../tag-filter.module.css';
import type { TagFilterState } from '../use-tag-filter.ts';
import type { TagOption } from './tag-option.ts';
import { Option } from './Option.tsx';

interface Props {
  readonly options: readonly TagOption[];
  /** How many more there are to show. */
  readonly left: number;
  readonly onMore: () => void;
  readonly state: Pick<TagFilterState, 'actions' | 'choice' | 'choosing' | 'learner' | 'counted' | 'state'>;
}

/** Tags to tick, each with the length of the list after ticking it. Of very many, the most used until more are asked for. */
export function TagOptions({ options, left, onMore, state }: Props) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  // Taken back, a tag can turn out to lead nowhere; disabled under the reader's finger it would lose the focus.
  const [held, hold] = useState<string>();
  const { choosing, learner, choice, counted } = state;
  return (
    <>
      <ul ref={list} className={styles.options}>
        {options.map(({ slug, text, use, left: count }) => (
          <Option
            key={slug}
            slug={slug}
            text={text}
            use={use}
            left={count}
            held={slug === held}
            hold={hold}
            actions={state.actions}
          />
        ))}
      </ul>
      {choosing && learner && <choosing.PrepareLists list={list} learner={learner} choice={choice} />}
      {choosing && learner && !isNoChoice(counted) && (
        <choosing.LearnCounts
          list={list}
          slugs={options.map(({ slug }) => slug)}
          learner={learner}
          counted={counted}
          ready={state.state === 'ready'}
        />
      )}
      {left > 0 && <MoreButton list={list} label={t('filter.more', { left })} onMore={onMore} />}
    </>
  );
}

interface MoreProps {
  readonly list: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly onMore: () => void;
}

/** When it goes, for there are no more, the focus goes on to the first of those that it brought. */
function MoreButton({ list, label, onMore }: MoreProps) {
  const shown = useRef(0);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const { current } = button;
    const focusFirstNew = () => list.current?.querySelectorAll('input')[shown.current]?.focus();
    return () => {
      // The new ones are not in the page yet.
      if (document.activeElement === current) queueMicrotask(focusFirstNew);
    };
  }, [list]);
  return (
    <button
      ref={button}
      type="button"
      className={styles.more}
      onClick={() => {
        shown.current = list.current?.querySelectorAll('input').length ?? 0;
        onMore();
      }}
    >
      {label}
    </button>
  );
}
