/**
 * The opening of a text, cut at a word.
 *
 * @param limit UTF-16 units at most, the «…» of a cut text included
 * @returns the whole text where it fits; a first word longer than the limit is cut inside, never inside a letter
 */
export function excerpt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, limit - 1);
  const space = room.search(/\s\S*$/);
  const opening = space > 0 ? room.slice(0, space) : room.replace(/[\ud800-\udbff]$/, '');
  return `${opening.replace(/[\s،,:؛;.–—-]+$/u, '')}…`;
}
