import { spread } from './phrase-hash.ts';

/** Numbers phrases from 0 in the order in which they are met, so that what is counted of them stands in plain rows. */
export interface PhraseNumbers {
  readonly size: () => number;
  /** The number of a phrase; a new one where it is met for the first time. */
  numberOf(phrase: number): number;
  /** @returns -1 for a phrase that has no number */
  find(phrase: number): number;
  /** The table as it is, to go on from. Not a copy. */
  kept(): KeptNumbers;
}

/** A table of phrase numbers as plain data. */
export interface KeptNumbers {
  /** Key and number side by side; where a key stands is told by how many there is room for. */
  readonly slots: Int32Array;
  readonly size: number;
}

const SMALLEST = 1 << 10;
const FULL = 0.6;
/** Twice as large, a table would be more empty than full for half of its time: it is the largest thing that is kept of a pile. */
const GROWTH = 1.5;

/**
 * A table of phrase hashes, some 20 bytes a phrase; no text is kept. Two phrases of one hash have one number: at 10 million
 * phrases, one look-up in 400.
 *
 * @param kept a table to go on from; it is written to
 */
export function phraseNumbers(kept?: KeptNumbers): PhraseNumbers {
  // Key and number side by side: a look-up touches one line of memory. Numbers from 1 here; 0 is a free place.
  let slots = kept?.slots ?? new Int32Array(SMALLEST * 2);
  let size = kept?.size ?? 0;

  function slotOf(phrase: number): number {
    const places = slots.length / 2;
    let slot = Math.floor(((spread(phrase) >>> 0) / 2 ** 32) * places);
    while (slots[slot * 2 + 1] !== 0 && slots[slot * 2] !== phrase) slot = slot + 1 === places ? 0 : slot + 1;
    return slot * 2;
  }

  function grow(): void {
    const old = slots;
    slots = new Int32Array(Math.ceil((old.length / 2) * GROWTH) * 2);
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] === 0) continue;
      const slot = slotOf(old[at]!);
      slots[slot] = old[at]!;
      slots[slot + 1] = old[at + 1]!;
    }
  }

  return {
    size: () => size,
    numberOf(phrase) {
      let slot = slotOf(phrase);
      if (slots[slot + 1] !== 0) return slots[slot + 1]! - 1;
      if (size >= (slots.length / 2) * FULL) {
        grow();
        slot = slotOf(phrase);
      }
      size += 1;
      slots[slot] = phrase;
      slots[slot + 1] = size;
      return size - 1;
    },
    find: (phrase) => slots[slotOf(phrase) + 1]! - 1,
    kept: () => ({ slots, size }),
  };
}
