/** A place where bytes are put together, used again and again. */
export interface ByteSheet {
  /** @returns all pieces one after the other, texts as UTF-8; good until the next are joined */
  join(pieces: readonly (string | Uint8Array)[]): Uint8Array;
}

/** A unit of a text takes at most so many bytes. */
const WIDEST = 3;

/**
 * Many pages are made and each is written at once: buffers of their own would lie in memory, outside of what is watched there, until they are collected.
 */
export function byteSheet(): ByteSheet {
  const encoder = new TextEncoder();
  let sheet = new Uint8Array(1 << 16);
  return {
    join(pieces) {
      const most = pieces.reduce((sum, { length }) => sum + length * WIDEST, 0);
      if (most > sheet.length) sheet = new Uint8Array(most * 2);
      let used = 0;
      for (const piece of pieces) {
        if (typeof piece === 'string') used += encoder.encodeInto(piece, sheet.subarray(used)).written;
        else {
          sheet.set(piece, used);
          used += piece.length;
        }
      }
      return sheet.subarray(0, used);
    },
  };
}
