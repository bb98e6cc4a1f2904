/** What an outlet listed in one month: how often each tag, over how many documents. */
interface MonthOfLists {
  documents: number;
  readonly carriers: Map<number, number>;
}

/** How an outlet uses one tag around the day of a document, that document left out. */
export interface OutletUse {
  /** Documents of the outlet in the same period that have tags. */
  readonly documents: number;
  /** Those of them that carry this tag. */
  readonly carriers: number;
}

/** Where and when a document was published, as far as it says. */
export interface Published {
  readonly source: string | null;
  readonly publishedOn: string | null;
}

/** The tags that each outlet printed, month by month. */
export interface OutletLists {
  /** @param tags the hashes of a document's distinct tags */
  add(published: Published, tags: Iterable<number>): void;
  /** How the outlet of a document that was added uses one of its tags. */
  use(published: Published, tag: number): OutletUse;
}

const UNDATED = '';
const NO_LISTS: MonthOfLists = { documents: 1, carriers: new Map() };
const monthOf = ({ publishedOn }: Published): string => publishedOn?.slice(0, 7) ?? UNDATED;

/** A month's use of a tag without the one document that asks. */
const withoutOne = ({ documents, carriers }: MonthOfLists, tag: number): OutletUse => ({
  documents: documents - 1,
  carriers: Math.max(0, (carriers.get(tag) ?? 0) - 1),
});

/** The month that fits best a document that does not tell its own; all that is undated, where the outlet dates nothing. */
function likeliest(months: ReadonlyMap<string, MonthOfLists>, tag: number): OutletUse {
  const share = ({ documents, carriers }: OutletUse): number => carriers / documents;
  const dated = [...months].filter(([month, { documents }]) => month !== UNDATED && documents > 1);
  const uses = dated.map(([, { documents, carriers }]) => ({ documents, carriers: carriers.get(tag) ?? 0 }));
  const [best] = uses.toSorted((a, b) => share(b) - share(a));
  return best ?? withoutOne(months.get(UNDATED) ?? NO_LISTS, tag);
}

/**
 * Gathers what outlets print. A site-wide list is that of a month: the outlets read by hand keep a few standing tags and
 * change the others with the talk of the month.
 */
export function outletLists(): OutletLists {
  const outlets = new Map<string, Map<string, MonthOfLists>>();
  return {
    add(published, tags) {
      const months = outlets.get(published.source ?? '') ?? new Map<string, MonthOfLists>();
      outlets.set(published.source ?? '', months);
      const month = months.get(monthOf(published)) ?? { documents: 0, carriers: new Map<number, number>() };
      months.set(monthOf(published), month);
      month.documents += 1;
      for (const tag of tags) month.carriers.set(tag, (month.carriers.get(tag) ?? 0) + 1);
    },
    use(published, tag) {
      const months = outlets.get(published.source ?? '');
      const month = months?.get(monthOf(published));
      if (!months || !month) return { documents: 0, carriers: 0 };
      return published.publishedOn === null ? likeliest(months, tag) : withoutOne(month, tag);
    },
  };
}
