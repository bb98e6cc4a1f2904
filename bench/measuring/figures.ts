/** The value below which a share of all lie, 0 to 1; `NaN` of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? sorted[0] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** «0.15 ×»; a dash where there is nothing to compare with. */
export function ratio(value: number | undefined, to: number | undefined): string {
  if (value === undefined || to === undefined || !(to > 0)) return '–';
  return `${(value / to).toFixed(2)} ×`;
}

export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
export const kilobytes = (bytes: number): string => (bytes / 1e3).toFixed(1);
