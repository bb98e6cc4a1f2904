/**
 * How often each property is tried: 20,000 times, everywhere, for that is what finds a bug that only a rare text shows.
 * `PROPERTY_RUNS` sets another number: a million for a night, a few where the same tests run thousands of times.
 */
export const PROPERTY_RUNS = Number(process.env['PROPERTY_RUNS'] ?? 20_000);
