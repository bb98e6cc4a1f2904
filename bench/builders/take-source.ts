import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { countOption } from '../measuring/count-option.ts';
import { say } from '../measuring/say.ts';
import { makeSyntheticPile } from '../pile/make-synthetic-pile.ts';
import { usualTagCount } from '../pile/synthetic-tags.ts';
import { PRODUCT } from '../product.ts';
import type { Source } from './builder.ts';

interface Wanted {
  /** A folder of documents; without it a synthetic pile is made. */
  readonly content: string | undefined;
  readonly count: number;
  readonly tags?: string | undefined;
  /** Whether others are to be built, too, who cannot read the documents of a folder themselves. */
  readonly forPeers: boolean;
}

/** The documents to measure on, and what they say: of a folder that was named, by our own parser. */
export async function takeSource(folder: string, { content, count, tags, forPeers }: Wanted): Promise<Source> {
  if (content === undefined) {
    say(`making ${count} documents …`);
    return makeSyntheticPile(folder, { count, tags: countOption('tags', tags, usualTagCount(count)) });
  }
  if (!forPeers) return { content: resolve(content), truth: '' };
  say(`parsing ${content} for the peers …`);
  const source = { content: resolve(content), truth: join(folder, 'truth.jsonl') };
  const truth = openSync(source.truth, 'w');
  const { status } = spawnSync('npm', ['run', '--silent', 'parse', '--', source.content], {
    cwd: PRODUCT,
    stdio: ['ignore', truth, 'inherit'],
  });
  closeSync(truth);
  // Status 1 tells of documents that were rejected; the others are there.
  if (status !== 0 && status !== 1) throw new Error(`${source.content} could not be parsed`);
  return source;
}
