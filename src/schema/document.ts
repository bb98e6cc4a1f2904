import type { CalendarDate } from './day.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Tweet } from './tweet.ts';

/** One scraped text as it lies in the pile, its bytes decoded and nothing else done to it. */
export interface RawDocument {
  /** Path relative to the content folder, `/` between folders. */
  readonly name: string;
  /** The decoded text, without a byte order mark. */
  readonly text: string;
}

/** A run of prose between two line ends, trimmed. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly text: string;
}

/** What is left of an embed that is no tweet: an Instagram caption, shown as a plain block. */
export interface Embed {
  readonly type: 'embed';
  readonly platform: 'instagram';
  readonly text: string;
}

export type Block = Paragraph | Tweet | Embed;

/** A story under a "read also" label. It has no date of its own and never takes its host's. */
export interface RelatedStory {
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

export type SpanRole =
  | 'title'
  | 'date'
  | 'paragraph'
  | 'tweet-text'
  | 'attribution'
  | 'source'
  | 'tags'
  | 'label'
  | 'related-title'
  | 'related-paragraph'
  | 'blank'
  | `discarded:${string}`;

/** A piece of the raw text, `[start, end)` in UTF-16 units, and what it was read as. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly role: SpanRole;
}

/** What one document says, read alone. */
export interface ParsedDocument {
  readonly name: string;
  /** No article comes of it; `diagnostics` says why. */
  readonly rejected: boolean;
  readonly title: string | null;
  readonly publishedOn: CalendarDate | null;
  /** The publish date as written where no day could be read from it; else `null`. */
  readonly unreadDate: string | null;
  readonly source: string | null;
  /** The tag line as written, without its label: a line without delimiters cannot be cut by reading one document. */
  readonly tagLine: string | null;
  readonly blocks: readonly Block[];
  readonly related: readonly RelatedStory[];
  readonly diagnostics: readonly Diagnostic[];
  /** In order, tiling the raw text from 0 to its length with no gap and no overlap. */
  readonly spans: readonly Span[];
}
