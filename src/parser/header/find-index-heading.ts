import { fold } from '../../arabic/fold.ts';
import type { Line } from '../reading/read-lines.ts';

const HEADING = fold('إجمالي نتائج البحث');

/** It stands behind a crawl time, at times behind the name of the site. */
const FIRST_LINES = 6;

/** What heads a page of search results, which is no article: «إجمالي نتائج البحث: 3525», above teasers that end in «...». */
export function findIndexHeading(text: string, lines: readonly Line[]): Line | undefined {
  return lines.slice(0, FIRST_LINES).find(({ start, end }) => {
    const opening = text.slice(start, Math.min(end, start + 2 * HEADING.length));
    return opening.includes('نتائج') && fold(opening).startsWith(HEADING);
  });
}
