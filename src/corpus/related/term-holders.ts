import type { StoryRows } from './story-rows.ts';

/** Which stories hold each term: those of term t at `[starts[t], starts[t + 1])`, in their order. */
export interface TermHolders {
  readonly starts: Int32Array;
  readonly places: Int32Array;
  readonly values: Float32Array;
  /** The largest value that a term has in any story. */
  readonly largest: Float32Array;
}

/** Turns the rows of stories round: 8 bytes a term of each story. Cost: two passes over them. */
export function termHolders(rows: StoryRows): TermHolders {
  const used = rows.starts[rows.stories]!;
  const starts = new Int32Array(rows.size + 1);
  for (let at = 0; at < used; at += 1) starts[rows.terms[at]! + 1]! += 1;
  for (let term = 0; term < rows.size; term += 1) starts[term + 1]! += starts[term]!;
  const [places, values, largest] = [new Int32Array(used), new Float32Array(used), new Float32Array(rows.size)];
  const free = starts.slice();
  for (let place = 0; place < rows.stories; place += 1) {
    for (let at = rows.starts[place]!; at < rows.starts[place + 1]!; at += 1) {
      const term = rows.terms[at]!;
      const value = rows.values[at]!;
      places[free[term]!] = place;
      values[free[term]!] = value;
      free[term]! += 1;
      if (value > largest[term]!) largest[term] = value;
    }
  }
  return { starts, places, values, largest };
}
