import { dropBlank, skipBlank } from './blank.ts';
import type { Range } from './ledger.ts';
import { nextLine } from './next-line.ts';
import type { Prose } from './next-line.ts';

/**
 * Cuts a text into its lines, and embeds out of the lines: what stands before or behind one on its line is a piece of its own.
 *
 * @param embeds in order, not overlapping; one may be empty, and one may run over several lines
 */
export function cutPieces<Embed extends Range>(text: string, embeds: readonly Embed[]): (Prose | Embed)[] {
  const pieces: (Prose | Embed)[] = [];
  let index = 0;
  let taken = 0;
  for (let line = nextLine(text, 0); line; line = nextLine(text, line.end)) {
    let at = Math.max(line.start, taken);
    for (let embed = embeds[index]; embed && embed.start <= line.end; embed = embeds[index]) {
      pushProse(pieces, text, line, at, embed.start);
      pieces.push(embed);
      index += 1;
      taken = at = embed.end;
    }
    pushProse(pieces, text, line, at, line.end);
  }
  return pieces;
}

/** Adds what a part of a line says; nothing where it is blank or an embed has taken it. */
function pushProse(pieces: (Prose | Range)[], text: string, line: Prose, from: number, to: number): void {
  if (from === line.start && to === line.end) {
    pieces.push(line);
    return;
  }
  const start = skipBlank(text, from, to);
  if (start >= to) return;
  const end = dropBlank(text, start, to);
  pieces.push({ type: 'prose', start, end, glued: start !== line.start } satisfies Prose);
}
