import { dropBlank, skipBlank } from '../reading/blank.ts';
import type { Range } from '../reading/ledger.ts';
import { findRepeat } from './find-repeat.ts';
import type { Repeat } from './find-repeat.ts';
import { readAttribution } from './read-attribution.ts';
import type { Attribution } from './read-attribution.ts';

/**
 * Where the words of a quoted tweet end: at its attribution, or, where the page lost that, behind the address of its
 * picture (then it is an empty range).
 */
export interface Ending extends Range {
  readonly type: 'ending';
  readonly attribution: Attribution | undefined;
  /** The text printed a second time behind the attribution; `end` lies behind it. */
  readonly repeat: Repeat | undefined;
}

const PICTURE = /pic\.(?:twitter|x)\.com\/[A-Za-z0-9]+/g;

/** All that may stand between a tweet's picture and its attribution: more addresses and tags, no words. */
const NO_WORD = /^(?:[#@]|https?:|pic\.)/;
const FARTHEST = 400;

/** Every place of a text where a quoted tweet ends, in order. */
export function findEndings(text: string): Ending[] {
  const endings = attributedEndings(text);
  return text.includes('pic.') ? withPictures(text, endings) : endings;
}

function attributedEndings(text: string): Ending[] {
  const endings: Ending[] = [];
  let floor = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const attribution = readAttribution(text, at, floor, endings.at(-1)?.attribution);
    if (!attribution) continue;
    const ending = withRepeat(text, attribution, floor);
    endings.push(ending);
    floor = ending.end;
    at = floor - 1;
  }
  return endings;
}

function withRepeat(text: string, attribution: Attribution, floor: number): Ending {
  const repeat = findRepeat(text, attribution, floor);
  const { start, end } = attribution;
  return { type: 'ending', start, end: repeat?.end ?? end, attribution, repeat };
}

/** Adds the pictures that no attribution follows. */
function withPictures(text: string, attributed: readonly Ending[]): Ending[] {
  const endings: Ending[] = [];
  let index = 0;
  let taken = 0;
  PICTURE.lastIndex = 0;
  for (let found = PICTURE.exec(text); found; found = PICTURE.exec(text)) {
    const end = PICTURE.lastIndex;
    for (let next = attributed[index]; next && next.start < end; next = attributed[index]) {
      endings.push(next);
      taken = next.end;
      index += 1;
    }
    const follower = attributed[index];
    if (found.index < taken || (follower && belongsTo(text, end, follower))) continue;
    endings.push({ type: 'ending', start: end, end, attribution: undefined, repeat: undefined });
  }
  return [...endings, ...attributed.slice(index)];
}

/** Whether a picture is part of the tweet that ends next. */
function belongsTo(text: string, pictureEnd: number, { start, repeat }: Ending): boolean {
  if (repeat && pictureEnd > repeat.textStart) return true;
  if (start - pictureEnd > FARTHEST) return false;
  const from = skipBlank(text, pictureEnd, start);
  const between = text.slice(from, dropBlank(text, from, start));
  return between === '' || between.split(/\s+/).every((word) => NO_WORD.test(word));
}
