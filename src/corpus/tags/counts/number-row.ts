/** Whole numbers from 0 to 2³² − 1 by place, 0 where none was added; grows as places are used. 4 to 5 bytes a place. */
export interface NumberRow {
  /** Adds to the number at a place, or takes off. @returns what it was before */
  add(place: number, by: number): number;
  of(place: number): number;
  /** The numbers of the first so many places; those that follow are 0. Not a copy. */
  kept(places: number): Uint32Array;
}

/** Rows up to a megabyte grow by a quarter: there are a dozen of one place for each phrase of a pile, and twice as long they would be half empty. */
const SHORT = 1 << 18;

/**
 * Longer ones are at least 32 MB long. Room that was never written to takes no memory where it is so large that the system gives it apart, and what is
 * let go is the system's again; smaller rows that grow leave holes among what the GNU allocator keeps, a fifth of what a large pile takes.
 */
const LONG = 1 << 23;

const roomFor = (places: number): number => (places <= SHORT ? places : Math.max(LONG, places));

/** A row with room for as many places as are known to be used: one that grows leaves what it was behind. */
export const rowOf = (places: number): NumberRow => numberRow(new Uint32Array(roomFor(places)));

/** @param kept a row to go on from; it is written to */
export function numberRow(kept: Uint32Array = new Uint32Array(1 << 10)): NumberRow {
  let numbers = kept;
  return {
    add(place, by) {
      if (place >= numbers.length) {
        const more = numbers.length < SHORT ? numbers.length >> 2 : numbers.length;
        const longer = new Uint32Array(roomFor(Math.max(place + 1, numbers.length + more)));
        longer.set(numbers);
        numbers = longer;
      }
      const before = numbers[place]!;
      numbers[place] = before + by;
      return before;
    },
    of: (place) => (place < numbers.length ? numbers[place]! : 0),
    kept: (places) => numbers.subarray(0, places),
  };
}
