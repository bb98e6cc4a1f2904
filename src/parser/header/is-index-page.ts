import { fold } from '../../arabic/fold.ts';
import type { Line } from '../reading/read-lines.ts';

/** What heads a page of search results: «إجمالي نتائج البحث: 3525», then teasers that end in «...». */
const HEADING = fold('إجمالي نتائج البحث');

/** It stands among the first lines: behind a crawl time, at times behind the site's name. */
const FIRST_LINES = 6;

/** Whether a document is a list of search results, and no article. */
export function isIndexPage(text: string, lines: readonly Line[]): boolean {
  return lines.slice(0, FIRST_LINES).some(({ start, end }) => {
    const opening = text.slice(start, Math.min(end, start + 2 * HEADING.length));
    return opening.includes('نتائج') && fold(opening).startsWith(HEADING);
  });
}
