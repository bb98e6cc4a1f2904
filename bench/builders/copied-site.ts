import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { runMeasured } from '../measuring/run-measured.ts';
import { PEERS } from '../peers/install-peers.ts';
import type { Builder, Source } from './builder.ts';
import { writeMarkdown } from './write-markdown.ts';

interface Options {
  /** Of the folder in `bench/peers/` that holds the site's templates, and of the builder. */
  readonly name: string;
  readonly says: string;
  /** Where the articles go, below the site. */
  readonly articles: string;
  readonly command: readonly string[];
  readonly caches?: readonly string[];
}

/** A generator that runs on Node, in a copy of its site that has the peers' packages beside it. */
export function copiedSite(folder: string, { name, says, articles, command, caches = [] }: Options): Builder {
  const site = join(folder, name);
  return {
    name,
    says,
    out: join(site, 'public'),
    caches: caches.map((cache) => join(site, cache)),
    async prepare({ truth }: Source) {
      mkdirSync(site, { recursive: true });
      cpSync(join(PEERS, name), site, { recursive: true });
      symlinkSync(join(PEERS, 'node_modules'), join(site, 'node_modules'));
      await writeMarkdown(truth, join(site, articles), 'topics');
    },
    async build() {
      const measured = await runMeasured(command, {
        cwd: site,
        env: { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      });
      if (measured.status !== 0) throw new Error(`${name}: ${measured.stdout}${measured.stderr}`.slice(-2000));
      return measured;
    },
  };
}
