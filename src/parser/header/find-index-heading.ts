import { fold } from '../../arabic/fold.ts';
import type { Part } from '../body/part.ts';

const HEADING = fold('إجمالي نتائج البحث');

/** It stands behind a crawl time, at times behind the name of the site. */
const FIRST_PARTS = 6;

/** What heads a page of search results, which is no article: «إجمالي نتائج البحث: 3525», above teasers that end in «...». */
export function findIndexHeading(text: string, parts: readonly Part[]): Part | undefined {
  return parts.slice(0, FIRST_PARTS).find(({ start, end }) => {
    const opening = text.slice(start, Math.min(end, start + 2 * HEADING.length));
    return opening.includes('نتائج') && fold(opening).startsWith(HEADING);
  });
}
