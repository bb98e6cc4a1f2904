import { fold } from '../../arabic/fold.ts';
import type { LabelKind, Labels } from '../labels.ts';
import { skipBlank } from './blank.ts';
import type { Line } from './read-lines.ts';

/** A label at the start of a line, and where its value begins: the line's end where nothing follows. */
export interface LabelHit {
  readonly kind: LabelKind;
  readonly valueStart: number;
}

/** No label is longer; a colon further on is one of the prose. */
const LONGEST = 40;

/** What stands in front of a label on real pages: a full stop glued to it, a bullet, a star. */
const IN_FRONT = /^[\s.,،*•·|:«"“(\-–—]+/;

const tables = new WeakMap<Labels, ReadonlyMap<string, LabelKind>>();

/** Each spelling's key with what it announces; made once for each table of labels. */
function tableOf(labels: Labels): ReadonlyMap<string, LabelKind> {
  const known = tables.get(labels);
  if (known) return known;
  const kinds: readonly LabelKind[] = ['readAlso', 'date', 'tags', 'source'];
  const table = new Map(kinds.flatMap((kind) => labels[kind].map((spelling) => [fold(spelling), kind] as const)));
  tables.set(labels, table);
  return table;
}

/**
 * Reads a label: «المصدر: …», «.المصدر : …», «إقرأ أيضاً:», «اقــرأ أيضًا». The colon is required, for prose begins with such words
 * too («المصادر تقول …»); a "read also" alone on its line may go without.
 */
export function readLabel(text: string, line: Line, labels: Labels): LabelHit | undefined {
  const colon = findColon(text, line);
  if (colon === undefined && line.end - line.start > LONGEST) return undefined;
  const kind = tableOf(labels).get(keyOf(text.slice(line.start, colon ?? line.end)));
  if (!kind) return undefined;
  if (colon !== undefined) return { kind, valueStart: skipBlank(text, colon + 1, line.end) };
  return kind === 'readAlso' ? { kind, valueStart: line.end } : undefined;
}

const keyOf = (words: string) => fold(words).replace(IN_FRONT, '');

/** The first colon of a line, where it comes early enough to end a label. */
function findColon(text: string, { start, end }: Line): number | undefined {
  const last = Math.min(end, start + LONGEST);
  for (let at = start; at < last; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x3a || unit === 0xff1a) return at;
  }
  return undefined;
}
