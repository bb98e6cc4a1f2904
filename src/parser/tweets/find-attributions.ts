import { findRepeat } from './find-repeat.ts';
import type { Repeat } from './find-repeat.ts';
import { readAttribution } from './read-attribution.ts';
import type { Attribution } from './read-attribution.ts';

/** Every attribution of a text, in order, each with the tweet's text behind it where that is printed a second time. */
export function findAttributions(text: string): (Attribution | Repeat)[] {
  const found: (Attribution | Repeat)[] = [];
  let previous: Attribution | undefined;
  let floor = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const attribution = readAttribution(text, at, floor, previous);
    if (!attribution) continue;
    const repeat = findRepeat(text, attribution, floor);
    found.push(attribution);
    if (repeat) found.push(repeat);
    previous = attribution;
    floor = (repeat ?? attribution).end;
    at = floor - 1;
  }
  return found;
}
