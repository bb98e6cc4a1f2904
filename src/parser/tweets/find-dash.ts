import { isBlank } from '../reading/blank.ts';

/** A display name has at most 50 characters, and a character at most two units; the rest is room for marks. */
const LONGEST_NAME = 120;

/**
 * The dash that opens the name which ends at `end`. A name may hold dashes of its own, «Al Ahly TV – قناة الأهلي»: the dash
 * that starts its line wins, then one behind the tweet's address, then the nearest em dash, then the nearest of another kind.
 */
export function findDash(text: string, end: number, floor: number): number | undefined {
  const start = Math.max(floor, end - LONGEST_NAME);
  let best: number | undefined;
  let bestFit = 0;
  for (let at = end - 1; at >= start && text.charCodeAt(at) !== 0x0a; at -= 1) {
    if (!isDash(text.charCodeAt(at))) continue;
    const fit = fitOf(text, at, floor);
    if (fit > bestFit) [best, bestFit] = [at, fit];
  }
  return best;
}

const isDash = (unit: number) => unit === 0x2d || unit === 0x2212 || (unit >= 0x2010 && unit <= 0x2015);

/** How well a dash fits as the one that opens a name; 0 where it cannot. */
function fitOf(text: string, dash: number, floor: number): number {
  const before = lastOnLine(text, dash, floor);
  if (before < 0) return 4;
  if (!isBlank(text.charCodeAt(dash + 1))) return 0;
  if (endsWithAddress(text, before)) return 3;
  if (text.charCodeAt(dash) === 0x2014) return 2;
  return before < dash - 1 ? 1 : 0;
}

/** The last unit before `at` on its line that is not blank, or -1 where `at` begins the line. */
export function lastOnLine(text: string, at: number, floor: number): number {
  for (let before = at - 1; before >= floor; before -= 1) {
    const unit = text.charCodeAt(before);
    if (unit === 0x0a) return -1;
    if (!isBlank(unit)) return before;
  }
  return -1;
}

const ADDRESS_AT_END = /(?:t\.co|pic\.(?:twitter|x)\.com)\/[A-Za-z0-9]+$/;

/** Whether the word that ends at `last` is the address of a picture or of a short link. */
const endsWithAddress = (text: string, last: number) =>
  ADDRESS_AT_END.test(text.slice(Math.max(0, last - 40), last + 1));
