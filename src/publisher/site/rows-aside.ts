/** The rows of numbers that are kept. */
export type Row = Int32Array | Uint32Array | Uint8Array | Float32Array | Float64Array;

const KINDS = { Int32Array, Uint32Array, Uint8Array, Float32Array, Float64Array } as const;
type Kind = keyof typeof KINDS;

/** Stands in plain data where a row of numbers was. */
interface RowPlace {
  readonly row: number;
  readonly kind: Kind;
  readonly bytes: number;
}

/** Plain data without its rows, and the rows: they are written as they lie in memory, and not copied on the way. */
export interface SetAside {
  readonly rest: unknown;
  readonly rows: readonly Row[];
}

/** @param value plain data; what lists hold is no row and holds none */
export function setAside(value: unknown): SetAside {
  const rows: Row[] = [];
  return { rest: replaced(value, (each) => (isRow(each) ? placeOf(each, rows.push(each) - 1) : undefined)), rows };
}

/** @param rows of so many bytes, in their order */
export function putBack(rest: unknown, rows: (bytes: number) => ArrayBuffer): unknown {
  return replaced(rest, (each) => (isRowPlace(each) ? new KINDS[each.kind](rows(each.bytes)) : undefined));
}

const isRow = (value: object): value is Row => ArrayBuffer.isView(value);
const isRowPlace = (value: object): value is RowPlace => 'row' in value && 'kind' in value && 'bytes' in value;

const placeOf = (row: Row, at: number): RowPlace => ({
  row: at,
  kind: row[Symbol.toStringTag],
  bytes: row.byteLength,
});

/** The same with some of its objects replaced; what is in a list stays. */
function replaced(value: unknown, by: (object: object) => unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const other = by(value);
  if (other !== undefined) return other;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, replaced(each, by)]));
}
