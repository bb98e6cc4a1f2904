import { drop } from '../body/part.ts';
import type { Part } from '../body/part.ts';
import type { Prose } from '../reading/cut-pieces.ts';
import type { Ledger } from '../reading/ledger.ts';
import type { Line } from '../reading/read-lines.ts';

/** «2025-12-13@17:43:55 GMT»: when the page was fetched, up to 15 months after it was published. Never the publish date. */
const CRAWL_TIME = /^\d{4}-\d\d-\d\d@\d\d:\d\d:\d\d(?: GMT)?$/;

const LONGEST = 'YYYY-MM-DD@HH:MM:SS GMT'.length;

/** Drops «صحيفة …:» and the crawl time behind it, with which a source feed heads its documents. */
export function dropFeed(text: string, parts: readonly Part[], ledger: Ledger): readonly Part[] {
  for (const [index, part] of parts.entries()) {
    if (part.type === 'taken') continue;
    if (part.type !== 'prose') return parts.slice(index);
    if (isCrawlTime(text, part)) drop(part, 'crawl-time', ledger);
    else if (isHeading(text, part, parts[index + 1])) drop(part, 'feed-heading', ledger);
    else return parts.slice(index);
  }
  return [];
}

function isCrawlTime(text: string, { start, end }: Line): boolean {
  return end - start <= LONGEST && CRAWL_TIME.test(text.slice(start, end));
}

const isHeading = (text: string, part: Prose, next: Part | undefined): boolean =>
  text[part.end - 1] === ':' && next?.type === 'prose' && isCrawlTime(text, next);
