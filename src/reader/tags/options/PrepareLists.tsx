import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { chooseTags, removeTag, selectTag, type TagChoice } from '../choice/tag-choice.ts';
import type { TagLearner } from '../known/tag-learner.ts';

interface Props {
  /** Its items carry the slugs of their tags as `data-tag`. */
  readonly list: RefObject<HTMLElement | null>;
  readonly learner: TagLearner;
  readonly choice: TagChoice;
}

/** Beside the tag that a reader is at, so many before and after it are made ready: the next one is likely among them. */
const BESIDE = 2;

const SIGNS = ['pointerover', 'pointerdown', 'focusin'] as const;

const slugOf = (item: Element) => item.getAttribute('data-tag') ?? '';

/**
 * Has ready what ticking the tag under the pointer or in focus would leave; when there is time, what each of those beside it leaves alone, unless
 * the reader saves data. It draws nothing.
 */
export function PrepareLists({ list, learner, choice }: Props) {
  const latest = useRef(choice);
  useLayoutEffect(() => {
    latest.current = choice;
  });
  useEffect(() => {
    const { current } = list;
    if (!current) return undefined;
    const prepare = (next: TagChoice) => learner.prepareListing(learner.canonical(next));
    const prepareAlone = (items: readonly Element[]) => {
      for (const item of items) prepare(chooseTags([slugOf(item)]));
    };
    let at: Element | undefined;
    function prepareAt(item: Element | null): void {
      if (!item || item === at) return;
      at = item;
      const slug = slugOf(item);
      prepare((latest.current.selected.includes(slug) ? removeTag : selectTag)(latest.current, slug));
      if ('requestIdleCallback' in window && !navigator.connection?.saveData)
        requestIdleCallback(() => prepareAlone(around(item)));
    }
    const come = ({ target }: Event) => prepareAt(target instanceof Element ? target.closest('[data-tag]') : null);
    for (const sign of SIGNS) current.addEventListener(sign, come, { passive: true });
    // Who was here before there was anything to prepare with.
    prepareAt(current.querySelector('[data-tag]:is(:hover, :focus-within)'));
    return () => {
      for (const sign of SIGNS) current.removeEventListener(sign, come);
    };
  }, [list, learner]);
  return null;
}

/** An item and those beside it. */
function around(item: Element): readonly Element[] {
  const items = [...(item.parentElement?.children ?? [])];
  const place = items.indexOf(item);
  return items.slice(Math.max(0, place - BESIDE), place + BESIDE + 1);
}
