import table from '../weights.json' with { type: 'json' };
import { FAMILIES, familySize } from './features.ts';

/** The weights of one look at a line, in one row: a feature's number is its place. In nats. */
export type Weights = Float64Array;

function rowOf(families: Readonly<Record<string, readonly number[]>>): Weights {
  return Float64Array.from(
    FAMILIES.flatMap((family) =>
      Array.from({ length: familySize(family) }, (_, bucket) => families[family]?.[bucket] ?? 0),
    ),
  );
}

/** For the first look, which knows each line and the counts of the pile. */
export const FIRST_LOOK: Weights = rowOf(table.first);

/** For the later looks, which also know how the spans were cut in the other lines. */
export const LATER_LOOK: Weights = rowOf(table.later);
