import { columnRow, type PackedColumn } from '../kept/packed-column.ts';
import type { Carrier } from './carrier.ts';
import type { FindTelling } from './follow-read-also.ts';
import { storyFinder } from './same-story.ts';

/**
 * Finds which documents tell stories, of which most are as they were when all were followed: then only new documents are looked at, and all of them where
 * the one that told a story is gone.
 *
 * @param telling what was found then
 * @param before for each document, which one it was then; -1 for a new one
 */
export function amendedTelling(
  carriers: readonly Carrier[],
  telling: PackedColumn<Int32Array>,
  before: Int32Array,
): FindTelling {
  const now = new Map<number, number>();
  before.forEach((was, place) => was >= 0 && now.set(was, place));
  const findNew = storyFinder(carriers.map(({ title }, place) => (before[place]! < 0 ? title : null)));
  let findAny: ReturnType<typeof storyFinder> | undefined;
  const any = (title: string) => (findAny ??= storyFinder(carriers.map((each) => each.title)))(title);

  return (title, host, story) => {
    const was = before[host]! < 0 ? undefined : columnRow(telling, before[host]!)[story];
    if (was === undefined || (was >= 0 && !now.has(was))) return any(title);
    const [known, found] = [now.get(was), findNew(title)];
    return known === undefined || (found !== undefined && found < known) ? found : known;
  };
}
