/** Rows of numbers laid close together: kept apart, a short row costs four times its numbers. */
export interface PackedRows<Row extends Int32Array | Uint8Array | Uint32Array | Float32Array> {
  /** Copies a row. @returns the copy */
  keep(row: Row): Row;
}

/** Numbers of a piece; a longer row has one to itself. */
const PIECE = 1 << 16;

/** @param make a piece of so many numbers, all 0 */
export function packedRows<Row extends Int32Array | Uint8Array | Uint32Array | Float32Array>(
  make: (length: number) => Row,
): PackedRows<Row> {
  let piece = make(0);
  let used = 0;
  let size = 1 << 10;
  return {
    keep(row) {
      if (used + row.length > piece.length) {
        size = Math.min(PIECE, size * 2);
        piece = make(Math.max(size, row.length));
        used = 0;
      }
      piece.set(row, used);
      used += row.length;
      return piece.subarray(used - row.length, used) as Row;
    },
  };
}
