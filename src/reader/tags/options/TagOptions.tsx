import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from '../../locales/use-translation.ts';
import styles from '../tag-filter.module.css';
import type { TagFilterState } from '../use-tag-filter.ts';
import type { TagOption } from './offered-options.ts';
import { Option } from './Option.tsx';
import { useSeen } from './use-seen.ts';

interface Props {
  readonly options: readonly TagOption[];
  /** How many more there are to show. */
  readonly left: number;
  readonly onMore: () => void;
  readonly state: Pick<TagFilterState, 'actions' | 'learner' | 'counted' | 'state'>;
}

/** Tags to tick, each with the length of the list after ticking it. Of very many, the most used until more are asked for. */
export function TagOptions({ options, left, onMore, state }: Props) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  // Taken back, a tag can turn out to lead nowhere; disabled under the reader's finger it would lose the focus.
  const [held, hold] = useState<string>();
  useCountsOfSeen(list, options, state);
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
      {left > 0 && <MoreButton list={list} label={t('filter.more', { left })} onMore={onMore} />}
    </>
  );
}

function useCountsOfSeen(
  list: RefObject<HTMLElement | null>,
  options: readonly TagOption[],
  { learner, counted, state }: Props['state'],
): void {
  const seen = useSeen(
    list,
    options.map(({ slug }) => slug),
  );
  const wanted = state === 'ready' ? seen.join('\n') : '';
  useEffect(() => {
    if (!wanted) return undefined;
    const abort = new AbortController();
    // A number that cannot be had stays away, and its tag can be ticked all the same.
    learner.learnCounts(counted, wanted.split('\n'), abort.signal).catch(() => {});
    return () => abort.abort();
  }, [learner, counted, wanted]);
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
