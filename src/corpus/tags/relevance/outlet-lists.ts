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
  add(published: Published, tags: readonly number[]): void;
  use(published: Published, tag: number): OutletUse;
}

export function outletLists(): OutletLists {
  const outlets = new Map<string, Map<string, MonthOfLists>>();
  const monthOf = ({ publishedOn }: Published): string => publishedOn?.slice(0, 7) ?? '';

  return {
    add(published, tags) {
      const outlet = outlets.get(published.source ?? '') ?? new Map<string, MonthOfLists>();
      outlets.set(published.source ?? '', outlet);
      const month = outlet.get(monthOf(published)) ?? { documents: 0, carriers: new Map() };
      outlet.set(monthOf(published), month);
      month.documents += 1;
      for (const tag of tags) month.carriers.set(tag, (month.carriers.get(tag) ?? 0) + 1);
    },
    use(published, tag) {
      const month = outlets.get(published.source ?? '')?.get(monthOf(published));
      if (!month) return { documents: 0, carriers: 0 };
      return { documents: month.documents - 1, carriers: (month.carriers.get(tag) ?? 1) - 1 };
    },
  };
}
