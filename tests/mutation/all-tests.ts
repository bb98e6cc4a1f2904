/**
 * Every test that holds what Stryker changes, in one file: each change is tried in a fresh worker, and to start one for each
 * file would cost many times what the tests do. Tables of cases come first and properties last, for the first test that
 * fails ends the trial.
 */
const files = import.meta.glob([
  '../parser/**/*.test.ts',
  '../arabic/fold.test.ts',
  '../corpus/identity/slug.test.ts',
  '!../parser/attacks.test.ts',
]);

const isSlow = (path: string): boolean => path.includes('properties');

const slow = Object.keys(files).filter(isSlow);
const quick = Object.keys(files).filter((path) => !isSlow(path));
for (const path of [...quick, ...slow]) await files[path]?.();
