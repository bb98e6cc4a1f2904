import { dropBlank, skipBlank } from '../reading/blank.ts';
import type { Range } from '../reading/ledger.ts';
import type { Repeat } from './find-repeat.ts';
import type { Attribution } from './read-attribution.ts';

/**
 * Where the words of a tweet end whose attribution is lost: behind the address of its picture, as an empty range. Of 255 such
 * addresses on real pages, 139 have no attribution near.
 */
export interface Picture extends Range {
  readonly type: 'picture';
}

const PICTURE = /pic\.(?:twitter|x)\.com\/[A-Za-z0-9]+/g;

/** Every picture of a text that belongs to no attributed tweet, in order. */
export function findPictures(text: string, attributed: readonly (Attribution | Repeat)[]): Picture[] {
  if (!text.includes('pic.')) return [];
  const pictures: Picture[] = [];
  let index = 0;
  for (const { 0: address, index: start } of text.matchAll(PICTURE)) {
    const end = start + address.length;
    while ((attributed[index]?.end ?? Infinity) < end) index += 1;
    const [next, behind] = [attributed[index], attributed[index + 1]];
    if (!next || !belongs(text, { start, end }, next, behind)) pictures.push({ type: 'picture', start: end, end });
  }
  return pictures;
}

/** Whether a picture stands in a tweet that is attributed next, in its text printed again, or right before its attribution. */
function belongs(
  text: string,
  picture: Range,
  next: Attribution | Repeat,
  behind: Attribution | Repeat | undefined,
): boolean {
  if (next.start < picture.end) return true;
  if (behind?.type === 'repeat' && picture.end > behind.textStart) return true;
  return next.start - picture.end <= FARTHEST && holdsNoWords(text, picture.end, next.start);
}

const FARTHEST = 400;

/** All that may stand between a tweet's picture and its attribution: more addresses and tags. */
const NO_WORD = /^(?:[#@]|https?:|pic\.)/;

function holdsNoWords(text: string, start: number, end: number): boolean {
  const from = skipBlank(text, start, end);
  const between = text.slice(from, dropBlank(text, from, end));
  return between === '' || between.split(/\s+/).every((word) => NO_WORD.test(word));
}
