import { spread } from './phrase-hash.ts';

/** How often each phrase was met, under its hash. Counts and hashes alone: no text is kept. */
export interface PhraseCounts {
  /** Counts one more, or `by` more. @returns the count with it */
  add(phrase: number, by?: number): number;
  of(phrase: number): number;
}

const SMALLEST = 1 << 8;
const FULL = 0.6;

/**
 * A table of phrase counts that grows with the pile up to a limit; beyond it, phrases met once are forgotten to make
 * room, as they tell least. Below the limit the order of adding does not matter.
 * Two phrases of one hash share a count: at 10 million phrases, one look-up in 400.
 *
 * @param most slots at most, a power of 2; a slot is 8 bytes
 */
export function phraseCounts(most = 1 << 24): PhraseCounts {
  let keys = new Int32Array(SMALLEST);
  let counts = new Uint32Array(SMALLEST);
  let used = 0;

  function slotOf(key: number): number {
    const mask = keys.length - 1;
    let slot = spread(key) & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  function rebuild(slots: number, least: number): void {
    const [oldKeys, oldCounts] = [keys, counts];
    keys = new Int32Array(slots);
    counts = new Uint32Array(slots);
    used = 0;
    oldKeys.forEach((key, at) => {
      const count = oldCounts[at] ?? 0;
      if (key === 0 || count < least) return;
      const slot = slotOf(key);
      keys[slot] = key;
      counts[slot] = count;
      used += 1;
    });
  }

  function makeRoom(): void {
    if (keys.length < most) return rebuild(keys.length * 2, 1);
    for (let least = 2; used > keys.length * (FULL / 2); least += 1) rebuild(keys.length, least);
  }

  return {
    add(phrase, by = 1) {
      const key = phrase || 1;
      const slot = slotOf(key);
      if (keys[slot] === 0) {
        keys[slot] = key;
        used += 1;
      }
      const count = (counts[slot] ?? 0) + by;
      counts[slot] = count;
      if (used > keys.length * FULL) makeRoom();
      return count;
    },
    of(phrase) {
      return counts[slotOf(phrase || 1)] ?? 0;
    },
  };
}
