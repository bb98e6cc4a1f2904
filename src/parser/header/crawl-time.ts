import type { Line } from '../reading/read-lines.ts';

/** «2025-12-13@17:43:55 GMT»: when the page was fetched, up to 15 months after it was published. Never the publish date. */
const CRAWL_TIME = /^\d{4}-\d\d-\d\d@\d\d:\d\d:\d\d(?: GMT)?$/;

const LONGEST = 'YYYY-MM-DD@HH:MM:SS GMT'.length;

export function isCrawlTime(text: string, { start, end }: Line): boolean {
  return end - start <= LONGEST && CRAWL_TIME.test(text.slice(start, end));
}
