import type { DiagnosticCode } from '../../schema/diagnostic.ts';
import type { LabelKind } from '../labels.ts';
import type { Prose } from '../reading/read-lines.ts';
import { mark, note } from '../reading/ledger.ts';
import type { Ledger, Range } from '../reading/ledger.ts';
import type { Embed } from '../tweets/find-embeds.ts';

/** What a document is cut into before anything is understood of it. */
export type Piece = Prose | Embed;

/** A line that begins with a label. What follows the label is its value: `[valueStart, end)`, empty where nothing does. */
export interface Labelled extends Range {
  readonly type: 'labelled';
  readonly kind: LabelKind;
  readonly valueStart: number;
  /** The line itself, for where it turns out to be prose. */
  readonly prose: Prose;
}

/** A line that was read as something else than the text of a body. It parts what stands around it. */
export interface Taken extends Range {
  readonly type: 'taken';
}

export type Part = Piece | Labelled | Taken;

/** What is left for the text of a body or of a story. */
export type BodyPart = Piece | Taken;

export const taken = ({ start, end }: Range): Taken => ({ type: 'taken', start, end });

/** Why a line is left out, and how that is told. */
const DROPPED = {
  'feed-heading': 'feed-heading-dropped',
  'crawl-time': 'crawl-time-dropped',
  byline: 'byline-dropped',
  'repeated-title': 'title-repeated',
  'repeated-label': 'label-repeated',
} as const satisfies Readonly<Record<string, DiagnosticCode>>;

export type Reason = keyof typeof DROPPED;

/** Leaves a line out, and says so. */
export function drop(line: Range, reason: Reason, ledger: Ledger): Taken {
  mark(ledger, line, `discarded:${reason}`);
  note(ledger, DROPPED[reason], line);
  return taken(line);
}
