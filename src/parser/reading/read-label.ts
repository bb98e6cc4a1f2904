import { fold } from '../../arabic/fold.ts';
import type { LabelKind, Labels } from '../labels.ts';
import { skipBlank } from './blank.ts';
import { labelTree } from './label-tree.ts';
import type { Prose } from './next-line.ts';

/** A label at the start of a line, and where its value begins: the line's end where nothing follows. */
export interface LabelHit {
  readonly kind: LabelKind;
  readonly valueStart: number;
}

/** No label is longer; a colon further on is one of the prose. */
const LONGEST = 40;

/** What stands in front of a label on real pages: a full stop glued to it, a bullet, a star. */
const IN_FRONT: ReadonlySet<string> = new Set('.,،*•·|«"“(-–—');

/**
 * Reads a label: «المصدر: …», «.المصدر : …», «إقرأ أيضاً:», «اقــرأ أيضًا». The colon is required, for prose begins with such words
 * too («المصادر تقول …»); a "read also" alone on its line may go without.
 */
export function readLabel(text: string, { start, end }: Prose, labels: Labels): LabelHit | undefined {
  const root = labelTree(labels);
  const last = Math.min(end, start + LONGEST);
  let place = root;
  for (let at = start; at < last; at += 1) {
    const letters = foldedUnit(text.charCodeAt(at));
    if (letters === ':') return place.kind && { kind: place.kind, valueStart: skipBlank(text, at + 1, end) };
    if (place === root && IN_FRONT.has(letters)) continue;
    if (letters === '') continue;
    const next = place.next.get(letters);
    if (!next) return undefined;
    place = next;
  }
  return place.kind === 'readAlso' && last === end ? { kind: place.kind, valueStart: end } : undefined;
}

/** By unit; room for all of them, for it is looked up for the first letters of every line. */
const foldedUnits = Array.from<string | undefined>({ length: 0x10000 });

/** One unit in its key form, remembered: nothing for a blank or a mark, one letter for most, «:» for the full-width colon. */
const foldedUnit = (unit: number): string => (foldedUnits[unit] ??= fold(String.fromCharCode(unit)));
