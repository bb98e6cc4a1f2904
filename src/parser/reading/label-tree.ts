import { fold } from '../../arabic/fold.ts';
import type { LabelKind, Labels } from '../labels.ts';

/** A place in the tree of all labels, letter by folded letter, blanks left out. Most lines leave the tree at their second or third. */
export interface LabelTree {
  /** What the letters down to here announce, where they are a whole label. */
  kind: LabelKind | undefined;
  readonly next: Map<string, LabelTree>;
}

const trees = new WeakMap<Labels, LabelTree>();

/** The tree of a table of labels; made once for each table. Where two kinds share a spelling, the later one counts. */
export function labelTree(labels: Labels): LabelTree {
  const known = trees.get(labels);
  if (known) return known;
  const root = newTree();
  const order: readonly LabelKind[] = ['readAlso', 'date', 'tags', 'source'];
  for (const kind of order) {
    for (const spelling of labels[kind]) plant(root, fold(spelling).replaceAll(' ', ''), kind);
  }
  trees.set(labels, root);
  return root;
}

const newTree = (): LabelTree => ({ kind: undefined, next: new Map() });

function plant(root: LabelTree, key: string, kind: LabelKind): void {
  let place = root;
  for (const letter of key) {
    const next = place.next.get(letter) ?? newTree();
    place.next.set(letter, next);
    place = next;
  }
  place.kind = kind;
}
