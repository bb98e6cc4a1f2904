import type { Ending } from '../tweets/find-endings.ts';
import { dropBlank, skipBlank } from './blank.ts';
import type { Line } from './read-lines.ts';

/** A line, or what is left of one beside an embed that shares it. */
export interface Prose extends Line {
  readonly type: 'prose';
  /** An embed stands before it on the same line. */
  readonly glued: boolean;
}

export type Piece = Prose | Ending;

/** Cuts lines where a quoted tweet ends: what follows «November 6, 2023» on its line is a piece of its own. */
export function cutPieces(text: string, lines: readonly Line[], endings: readonly Ending[]): Piece[] {
  const pieces: Piece[] = [];
  let index = 0;
  let taken = 0;
  for (const { start, end, apart } of lines) {
    let at = Math.max(start, taken);
    let whole = at === start;
    for (let ending = endings[index]; ending && ending.start <= end; ending = endings[index]) {
      if (ending.start < at && ending.start < start) break;
      pushProse(pieces, text, at, ending.start, apart && whole, !whole);
      pieces.push(ending);
      index += 1;
      taken = at = ending.end;
      whole = false;
    }
    pushProse(pieces, text, at, end, apart && whole, !whole);
  }
  return pieces;
}

function pushProse(pieces: Piece[], text: string, from: number, to: number, apart: boolean, glued: boolean): void {
  const start = skipBlank(text, from, to);
  if (start < to) pieces.push({ type: 'prose', start, end: dropBlank(text, start, to), apart, glued });
}
