import { dropBlank, skipBlank } from './blank.ts';
import type { Line } from './read-lines.ts';
import type { Range } from './ledger.ts';

/** A line, or what is left of one beside an embed. */
export interface Prose extends Line {
  readonly type: 'prose';
  /** An embed stands before it on the same line. */
  readonly glued: boolean;
}

/**
 * Cuts embeds out of lines: what stands before or behind one on its line is a piece of its own.
 *
 * @param embeds in order, not overlapping; one may be empty, and one may run over several lines
 */
export function cutPieces<Embed extends Range>(
  text: string,
  lines: readonly Line[],
  embeds: readonly Embed[],
): (Prose | Embed)[] {
  const pieces: (Prose | Embed)[] = [];
  let index = 0;
  let taken = 0;
  for (const line of lines) {
    let at = Math.max(line.start, taken);
    for (let embed = embeds[index]; embed && embed.start <= line.end; embed = embeds[index]) {
      pieces.push(...proseIn(text, line, at, embed.start), embed);
      index += 1;
      taken = at = embed.end;
    }
    pieces.push(...proseIn(text, line, at, line.end));
  }
  return pieces;
}

/** What a part of a line says; nothing where it is blank or an embed has taken it. */
function proseIn(text: string, line: Line, from: number, to: number): Prose[] {
  const start = skipBlank(text, from, to);
  if (start >= to) return [];
  const whole = start === line.start;
  const end = to === line.end ? to : dropBlank(text, start, to);
  return [{ type: 'prose', start, end, apart: whole && line.apart, glued: !whole }];
}
