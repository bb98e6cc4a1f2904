/** Every test of `all-tests.ts`, and behind them those that measure time. */
export { loadedTests } from './all-tests.ts';
import.meta.glob(['../parser/doubling.test.ts', '../parser/attacks.test.ts'], { eager: true });
