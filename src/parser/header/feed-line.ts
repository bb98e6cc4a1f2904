import type { Part } from '../body/part.ts';
import type { Prose } from '../reading/next-line.ts';

/** «2025-12-13@17:43:55 GMT»: when the page was fetched, up to 15 months after it was published. Never the publish date. */
const CRAWL_TIME = /^\d{4}-\d\d-\d\d@\d\d:\d\d:\d\d(?: GMT)?$/;

const LONGEST = 'YYYY-MM-DD@HH:MM:SS GMT'.length;

/** Whether a line is what a source feed heads its documents with: a crawl time, or «صحيفة …:» with one behind it. */
export function feedLine(text: string, part: Part, next: Part | undefined): 'crawl-time' | 'feed-heading' | undefined {
  if (part.type !== 'prose') return undefined;
  if (isCrawlTime(text, part)) return 'crawl-time';
  const heads = text[part.end - 1] === ':' && next?.type === 'prose' && isCrawlTime(text, next);
  return heads ? 'feed-heading' : undefined;
}

function isCrawlTime(text: string, { start, end }: Prose): boolean {
  return end - start <= LONGEST && CRAWL_TIME.test(text.slice(start, end));
}
