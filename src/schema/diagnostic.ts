/** `repaired`: put right here. `missing`: not found, or not told. `rejected`: no article came of it. */
export type Severity = 'repaired' | 'missing' | 'rejected';

/** What was met in one document, where, and in which words. Codes get their sentences in the publisher. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** The words found there, at most 200 units of them; empty where nothing was found. */
  readonly found: string;
}

/** Every kind of thing that can be met. One sentence for each stands in `publisher/describe.ts`. */
export type DiagnosticCode =
  // the document as a whole
  | 'document-empty'
  | 'document-unreadable'
  | 'document-too-large'
  | 'document-too-costly'
  | 'document-binary'
  | 'document-name-escaped'
  | 'index-page'
  | 'body-missing'
  | 'duplicate-document'
  | 'near-duplicate-document'
  // the characters
  | 'encoding-guessed'
  | 'mojibake-repaired'
  | 'mojibake-unrepaired'
  | 'bytes-invalid'
  | 'control-characters'
  | 'lone-surrogate'
  // the header
  | 'title-missing'
  | 'title-repeated'
  | 'date-missing'
  | 'date-unreadable'
  | 'date-converted'
  | 'feed-heading-dropped'
  | 'crawl-time-dropped'
  | 'byline-dropped'
  // the body
  | 'paragraph-glued-to-tweet'
  | 'tweet-text-repeated'
  | 'tweet-start-unsure'
  | 'tweet-without-attribution'
  | 'tweet-without-text'
  | 'tweet-date-unreadable'
  // the trailer
  | 'source-missing'
  | 'tags-missing'
  | 'tags-unsure'
  | 'label-repeated'
  | 'related-empty'
  | 'related-title-missing';
