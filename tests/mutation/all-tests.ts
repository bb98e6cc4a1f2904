/**
 * Every test that holds what Stryker changes: tables of cases first and properties last, for a mutant is dead at the first
 * test that fails. What measures time is left out: what is wrong shows in small texts too.
 */
import.meta.glob(
  [
    '../parser/**/*.test.ts',
    '../arabic/fold.test.ts',
    '../arabic/slug.test.ts',
    '!../**/*properties.test.ts',
    '!../parser/attacks.test.ts',
    '!../parser/doubling.test.ts',
  ],
  { eager: true },
);
import.meta.glob('../parser/**/*properties.test.ts', { eager: true });

export { loadedTests } from './stand-in.ts';
