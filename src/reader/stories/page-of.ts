/** How many stories one page of a list shows. */
const LENGTH = 30;

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** From 1, and within the list: an address may ask for more. */
  readonly number: number;
  readonly total: number;
}

/** Cuts the page out of a list that an address asks for with `?page=`. */
export function pageOf<Item>(items: readonly Item[], params: URLSearchParams): Page<Item> {
  const total = Math.max(1, Math.ceil(items.length / LENGTH));
  const asked = Math.trunc(Number(params.get('page') ?? 1)) || 1;
  const number = Math.min(Math.max(asked, 1), total);
  return { items: items.slice((number - 1) * LENGTH, number * LENGTH), number, total };
}

/** The address of another page of the same list: all else that it asks for stays. */
export function pageSearch(params: URLSearchParams, number: number): string {
  const next = new URLSearchParams(params);
  if (number > 1) next.set('page', String(number));
  else next.delete('page');
  return `?${next.toString()}`;
}
