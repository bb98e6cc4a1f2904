import type { Caption } from './find-captions.ts';
import { findCaptions } from './find-captions.ts';
import { findEndings } from './find-endings.ts';
import type { Ending } from './find-endings.ts';

/** What shows that a page had something embedded there. */
export type Embed = Ending | Caption;

/** Every embed of a text, in order, none over another. */
export function findEmbeds(text: string): Embed[] {
  const endings = findEndings(text);
  const captions = findCaptions(text);
  if (captions.length === 0) return endings;
  let taken = 0;
  return [...endings, ...captions]
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const free = start >= taken;
      if (free) taken = end;
      return free;
    });
}
