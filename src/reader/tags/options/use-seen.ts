import { type RefObject, useEffect, useState } from 'react';

/**
 * The slugs of a list's items that were on the screen since the list is there, so that what they need is loaded and
 * not what the reader never scrolls to. Where a browser cannot tell, all of them.
 *
 * @param slugs of all items, which carry them as `data-tag`
 */
export function useSeen(list: RefObject<HTMLElement | null>, slugs: readonly string[]): readonly string[] {
  const [seen, see] = useState<ReadonlySet<string>>(new Set());
  const all = slugs.join('\n');
  useEffect(() => {
    const ours = new Set(all.split('\n'));
    const slugOf = (item: Element) => item.getAttribute('data-tag') ?? '';
    const items = [...(list.current?.querySelectorAll('[data-tag]') ?? [])].filter((item) => ours.has(slugOf(item)));
    const add = (shown: readonly Element[]) => {
      see((before) => {
        const after = new Set([...before, ...shown.map(slugOf)]);
        return after.size === before.size ? before : after;
      });
    };
    if (typeof IntersectionObserver === 'undefined') {
      add(items);
      return undefined;
    }
    const observer = new IntersectionObserver((entries) => {
      add(entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target));
    });
    for (const item of items) observer.observe(item);
    return () => observer.disconnect();
  }, [list, all]);
  return slugs.filter((slug) => seen.has(slug));
}
