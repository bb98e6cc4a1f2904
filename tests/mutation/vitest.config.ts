import { defineConfig } from 'vitest/config';

/** The tests that hold what Stryker changes: quick ones, for each runs thousands of times. */
export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 60_000,
    include: ['tests/mutation/all-tests.ts'],
    env: { PROPERTY_RUNS: '30' },
  },
});
