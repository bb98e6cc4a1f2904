import { findAttributions } from './find-attributions.ts';
import { findCaptions } from './find-captions.ts';
import type { Caption } from './find-captions.ts';
import { findPictures } from './find-pictures.ts';
import type { Picture } from './find-pictures.ts';
import type { Repeat } from './find-repeat.ts';
import type { Attribution } from './read-attribution.ts';

/** What shows that a page had something embedded there. A repeat stands right behind its attribution. */
export type Embed = Attribution | Repeat | Picture | Caption;

/** Where the words of a quoted tweet end. */
export type Ending = Attribution | Picture;

export const isEnding = (part: { readonly type: string } | undefined): part is Ending =>
  part?.type === 'attribution' || part?.type === 'picture';

/** Every embed of a text, in order, none over another. */
export function findEmbeds(text: string): Embed[] {
  const attributed = findAttributions(text);
  const others = [...findPictures(text, attributed), ...findCaptions(text)];
  if (others.length === 0) return attributed;
  const embeds: Embed[] = [];
  let taken = 0;
  for (const embed of [...attributed, ...others].toSorted((a, b) => a.start - b.start)) {
    if (embed.start < taken || (embed.type === 'repeat' && embeds.at(-1)?.type !== 'attribution')) continue;
    embeds.push(embed);
    taken = embed.end;
  }
  return embeds;
}
