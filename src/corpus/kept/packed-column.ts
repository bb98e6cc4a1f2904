/** Rows of numbers, one after the other: row i has `[starts[i], starts[i + 1])`. */
export interface PackedColumn<Row extends Int32Array | Uint32Array | Uint8Array | Float32Array> {
  readonly starts: Int32Array;
  readonly numbers: Row;
}

/** @param make a row of so many numbers */
export function packColumn<Row extends Int32Array | Uint32Array | Uint8Array | Float32Array>(
  rows: readonly ArrayLike<number>[],
  make: (length: number) => Row,
): PackedColumn<Row> {
  const starts = new Int32Array(rows.length + 1);
  for (const [at, { length }] of rows.entries()) starts[at + 1] = starts[at]! + length;
  const numbers = make(starts[rows.length]!);
  for (const [at, row] of rows.entries()) numbers.set(row, starts[at]!);
  return { starts, numbers };
}

/** A row of a column; not a copy. */
export const columnRow = <Row extends Int32Array | Uint32Array | Uint8Array | Float32Array>(
  { starts, numbers }: PackedColumn<Row>,
  at: number,
): Row => numbers.subarray(starts[at]!, starts[at + 1]!) as Row;
