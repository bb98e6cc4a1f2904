import type { DiagnosticCode } from '../../schema/diagnostic.ts';
import type { LabelKind } from '../labels.ts';
import { mark, note } from '../reading/ledger.ts';
import type { Ledger, Range } from '../reading/ledger.ts';
import type { Prose } from '../reading/next-line.ts';
import type { Embed } from '../tweets/find-embeds.ts';

/** What a document is cut into before anything is understood of it. */
export type Part = Prose | Embed | Labelled;

/** A line that begins with a label. What follows the label is its value: `[valueStart, end)`, empty where nothing does. */
export interface Labelled extends Range {
  readonly type: 'labelled';
  readonly kind: LabelKind;
  readonly valueStart: number;
  /** The line itself, for where it turns out to be text. */
  readonly prose: Prose;
}

/** The line that a part is, its label included; `undefined` for an embed, and for what was read as something else already. */
export function lineOf(part: Part, ledger: Ledger): Prose | undefined {
  if (ledger.taken.has(part)) return undefined;
  if (part.type === 'labelled') return part.prose;
  return part.type === 'prose' ? part : undefined;
}

/** Writes down what a labelled line was read as: its label, and its value. */
export function takeLabelled(part: Labelled, role: 'source' | 'tags' | 'date', ledger: Ledger): void {
  ledger.taken.add(part);
  mark(ledger, { start: part.start, end: part.valueStart }, 'label');
  mark(ledger, { start: part.valueStart, end: part.end }, role);
}

/** What stands behind a label; `null` where nothing does. */
export function valueOf(text: string, { valueStart, end }: Labelled): string | null {
  return valueStart < end ? text.slice(valueStart, end) : null;
}

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
export function drop(part: Part, reason: Reason, ledger: Ledger): void {
  ledger.taken.add(part);
  mark(ledger, part, `discarded:${reason}`);
  note(ledger, DROPPED[reason], part);
}
