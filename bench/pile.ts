import { parseArgs } from 'node:util';
import { countOption } from './measuring/count-option.ts';
import { makeSyntheticPile } from './pile/make-synthetic-pile.ts';
import { usualTagCount } from './pile/synthetic-tags.ts';

/** Writes a synthetic pile to a folder: `content/` and `truth.jsonl`. `--out DIR`, `--count N`, `--seed N`, `--tags N`. */
export function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string', default: '.cache/pile' },
      count: { type: 'string' },
      seed: { type: 'string' },
      tags: { type: 'string' },
    },
  });
  const count = countOption('count', values.count, 1000);
  const tags = countOption('tags', values.tags, usualTagCount(count));
  const pile = makeSyntheticPile(values.out, { count, seed: countOption('seed', values.seed, 1), tags });
  process.stdout.write(`${count} documents in ${pile.content}, what they say in ${pile.truth}\n`);
  return Promise.resolve();
}
