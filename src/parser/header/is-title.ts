import type { Line } from '../reading/read-lines.ts';

/** The longest headline of 34,000 has 190 units; 99 of 100 have fewer than this. */
const LONGEST = 130;

/** Of 113,328 lines of prose 97.8 % end like this, of 8,914 headlines 14.9 %, and those nearly all in a quotation mark. */
const FULL_STOP = /[.…؟!]["”»'’)\]]*$/u;

/** Whether a first line that no date follows reads as a headline: short, and no full stop ends it. */
export function isTitle(text: string, { start, end }: Line): boolean {
  return end - start <= LONGEST && !FULL_STOP.test(text.slice(Math.max(start, end - 4), end));
}
