import { dropBlank, skipBlank } from './blank.ts';
import type { Range } from './ledger.ts';
import { readLines } from './read-lines.ts';
import type { Prose } from './read-lines.ts';

/**
 * Cuts a text into its lines, and embeds out of the lines: what stands before or behind one on its line is a piece of its own.
 *
 * @param embeds in order, not overlapping; one may be empty, and one may run over several lines
 */
export function* cutPieces<Embed extends Range>(text: string, embeds: readonly Embed[]): Generator<Prose | Embed> {
  let index = 0;
  let taken = 0;
  for (const line of readLines(text)) {
    let at = Math.max(line.start, taken);
    for (let embed = embeds[index]; embed && embed.start <= line.end; embed = embeds[index]) {
      yield* proseIn(text, line, at, embed.start);
      yield embed;
      index += 1;
      taken = at = embed.end;
    }
    yield* proseIn(text, line, at, line.end);
  }
}

/** What a part of a line says; nothing where it is blank or an embed has taken it. */
function proseIn(text: string, line: Prose, from: number, to: number): readonly Prose[] {
  if (from === line.start && to === line.end) return [line];
  const start = skipBlank(text, from, to);
  return start < to ? [{ type: 'prose', start, end: dropBlank(text, start, to), glued: start !== line.start }] : [];
}
