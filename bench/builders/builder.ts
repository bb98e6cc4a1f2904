import type { Measured } from '../measuring/run-measured.ts';

/** Something that makes a site of articles. */
export interface Builder {
  /** For `--only`. */
  readonly name: string;
  readonly says: string;
  /** Makes ready what is not counted, once: input in the form it likes best. */
  prepare(source: Source): Promise<void> | void;
  /** Builds, over what an earlier build left where something did. */
  build(): Promise<Measured>;
  /** Where the site stands. */
  readonly out: string;
  /** What else has to go before a build is a first one, beside `out`. */
  readonly caches?: readonly string[];
}

/** The same articles twice: as documents, and parsed. */
export interface Source {
  /** A folder of documents. */
  readonly content: string;
  /** A file of JSON lines of what they say; empty where we alone are built. */
  readonly truth: string;
}
