/** The tests of `all-tests.ts`, and before the properties those that measure time. */
import.meta.glob(
  [
    '../parser/**/*.test.ts',
    '../arabic/fold.test.ts',
    '../arabic/slug.test.ts',
    '!../**/*properties.test.ts',
    '!../parser/doubling.test.ts',
  ],
  { eager: true },
);
import.meta.glob(['../parser/**/*properties.test.ts', '../parser/doubling.test.ts'], { eager: true });

export { loadedTests } from './stand-in.ts';
