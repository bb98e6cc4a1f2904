import { inspect, isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';

/** One test as `loadTests` finds it: its whole name, and what it does. */
export interface LoadedTest {
  readonly name: string;
  readonly run: () => void;
}

/** Every test of the bundle, in the order of its files. */
export const loadedTests: LoadedTest[] = [];

// The same runs for every mutant, so that a score can be compared; and a mutant is dead at its first failure.
fc.configureGlobal({ seed: 1, endOnFailure: true });

type Options = Readonly<Record<string, unknown>>;
type Body<Arguments extends unknown[]> = [body: (...args: Arguments) => void] | [Options, (...args: Arguments) => void];

const bodyOf = <Arguments extends unknown[]>(rest: Body<Arguments>) => (rest.length === 2 ? rest[1] : rest[0]);

let outer = '';

/** As in Vitest: a group of tests. */
export function describe(name: string, ...rest: Body<[]>): void {
  const before = outer;
  outer += `${name} > `;
  bodyOf(rest)();
  outer = before;
}

/** As in Vitest: a test, which must be synchronous. */
export function test(name: string, ...rest: Body<[]>): void {
  loadedTests.push({ name: outer + name, run: bodyOf(rest) });
}

/** As in Vitest: one test for each row of a table. */
test.for =
  <Row>(rows: readonly Row[]) =>
  (name: string, ...rest: Body<[Row]>): void => {
    for (const row of rows) {
      const values = [row].flat().map((value) => (typeof value === 'string' ? value : inspect(value)));
      test(
        name.replaceAll(/%[si]/g, () => values.shift() ?? ''),
        () => bodyOf(rest)(row),
      );
    }
  };

/** As in Vitest, for the few questions that the tests of the parser ask. */
export function expect(actual: unknown) {
  const check = (holds: boolean, what: string) => {
    if (!holds) throw new Error(`not as expected: ${what}`);
  };
  return {
    toBe: (expected: unknown) => check(Object.is(actual, expected), 'toBe'),
    toEqual: (expected: unknown) => check(isDeepStrictEqual(plain(actual), plain(expected)), 'toEqual'),
    toMatchObject: (expected: object) => check(matches(actual, expected), 'toMatchObject'),
    toBeDefined: () => check(actual !== undefined, 'toBeDefined'),
    toBeUndefined: () => check(actual === undefined, 'toBeUndefined'),
    toBeNull: () => check(actual === null, 'toBeNull'),
    toBeLessThan: (limit: number) => check(Number(actual) < limit, 'toBeLessThan'),
    toBeLessThanOrEqual: (limit: number) => check(Number(actual) <= limit, 'toBeLessThanOrEqual'),
    toHaveLength: (length: number) => check((actual as ArrayLike<unknown>).length === length, 'toHaveLength'),
    toHaveProperty: (name: string) => check(Object.hasOwn(actual as object, name), 'toHaveProperty'),
    not: { toMatch: (shape: RegExp) => check(!shape.test(String(actual)), 'not.toMatch') },
  };
}

/** A value without what `toEqual` does not see: properties that are `undefined`. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]): [string, unknown][] =>
      each === undefined ? [] : [[key, plain(each)]],
    ),
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function matches(actual: unknown, expected: unknown): boolean {
  if (!isRecord(expected)) return isDeepStrictEqual(plain(actual), plain(expected));
  return isRecord(actual) && Object.entries(expected).every(([key, each]) => matches(actual[key], each));
}
