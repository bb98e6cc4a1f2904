/** What a document says: the fields of one line of `npm run parse` that a site is made of, under the same names. */
export interface Truth extends Story {
  /** The name of its file. */
  readonly document: string;
  /** `YYYY-MM-DD`. */
  readonly publishedOn: string | null;
  readonly source: string | null;
  readonly tags: readonly { readonly text: string }[];
  /** The stories under a "read also" label. */
  readonly related: readonly Story[];
}

export interface Story {
  readonly title: string | null;
  readonly blocks: readonly TruthBlock[];
}

export type TruthBlock =
  | { readonly type: 'paragraph'; readonly text: string }
  | {
      readonly type: 'tweet';
      readonly text: string;
      readonly author: { readonly name: string; readonly handle: string } | null;
      readonly postedOn: string | null;
    };
