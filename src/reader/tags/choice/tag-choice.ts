/** What a reader asks of the list: tags by slug, each in the order of its slugs, none twice and none in both. */
export interface TagChoice {
  readonly selected: readonly string[];
  readonly excluded: readonly string[];
  /** Whether an article must carry all selected tags, or one of them is enough. */
  readonly mode: 'all' | 'any';
}

const inOrder = (slugs: Iterable<string>) => [...new Set(slugs)].toSorted();
const without = (slugs: readonly string[], slug: string) => slugs.filter((other) => other !== slug);

/** A choice of these tags. One that is both selected and excluded is selected. */
export function chooseTags(
  selected: Iterable<string>,
  excluded: Iterable<string> = [],
  mode: TagChoice['mode'] = 'all',
): TagChoice {
  const wanted = inOrder(selected);
  return { selected: wanted, excluded: inOrder(excluded).filter((slug) => !wanted.includes(slug)), mode };
}

/** Whether it asks for nothing: all stories are listed. */
export const isNoChoice = ({ selected, excluded }: TagChoice): boolean => selected.length + excluded.length === 0;

/** Selects a tag, and takes it back when it was excluded. */
export function selectTag({ selected, excluded, mode }: TagChoice, slug: string): TagChoice {
  return chooseTags([...selected, slug], excluded, mode);
}

/** Excludes a tag, and takes it back when it was selected. */
export function excludeTag({ selected, excluded, mode }: TagChoice, slug: string): TagChoice {
  return chooseTags(without(selected, slug), [...excluded, slug], mode);
}

/** Neither selects nor excludes a tag any more. */
export function removeTag({ selected, excluded, mode }: TagChoice, slug: string): TagChoice {
  return chooseTags(without(selected, slug), without(excluded, slug), mode);
}
