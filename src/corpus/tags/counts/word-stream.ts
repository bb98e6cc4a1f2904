/** The words of many texts in a row, as hashes; 0 stands wherever no phrase reaches over. */
export interface WordStream {
  /** @param afterBreak whether a mark stands before word i, by i */
  add(hashes: Int32Array, afterBreak: Uint8Array): void;
  /** The row in pieces, which are given up: there are none after it. A text lies in one piece, and 0 ends each. */
  take(): Iterable<Int32Array>;
}

const FIRST = 1 << 12;
const LARGEST = 1 << 18;

/** Keeps words in 4 bytes each, marks among them as many again. */
export function wordStream(): WordStream {
  const full: Int32Array[] = [];
  let piece = new Int32Array(FIRST);
  let used = 0;

  function makeRoom(places: number): void {
    if (used + places <= piece.length) return;
    full.push(piece.subarray(0, used));
    piece = new Int32Array(Math.max(places, Math.min(LARGEST, piece.length * 2)));
    used = 0;
  }

  return {
    add(hashes, afterBreak) {
      makeRoom(hashes.length * 2 + 1);
      for (let at = 0; at < hashes.length; at += 1) {
        if (afterBreak[at] === 1 && at > 0) used += 1;
        piece[used] = hashes[at]!;
        used += 1;
      }
      used += 1;
    },
    *take() {
      // One by one: what was counted is let go of while the next is.
      for (let next = full.shift(); next; next = full.shift()) yield next;
      yield piece.subarray(0, used);
      piece = new Int32Array(FIRST);
      used = 0;
    },
  };
}
