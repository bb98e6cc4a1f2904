import { spawnSync } from 'node:child_process';

/**
 * The mutation score of the parser, dates, folding and slugs: the share of small changes to the code that some test
 * notices. Arguments go to Stryker (`--mutate 'src/parser/dates/*.ts'` for a part).
 */
export async function run(args: readonly string[]): Promise<void> {
  const { status } = spawnSync(
    'npx',
    ['--no-install', 'stryker', 'run', 'tests/mutation/stryker.config.json', ...args],
    {
      stdio: 'inherit',
    },
  );
  process.exitCode = status ?? 1;
}
