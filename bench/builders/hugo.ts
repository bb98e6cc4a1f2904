import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runMeasured, type Measured } from '../measuring/run-measured.ts';
import { peerProgram } from '../peers/install-peers.ts';
import type { Builder, Source } from './builder.ts';
import { hugoLayouts } from './hugo-layouts.ts';
import { writeMarkdown } from './write-markdown.ts';

/** Hugo making pages only: articles, a page a tag, an index. */
export function hugoPages(folder: string): Builder {
  return hugo(join(folder, 'hugo'), 'hugo', 'Hugo, pages only', false);
}

/** Hugo with what it has of related stories, then Pagefind for the search: nearest to all that ours does. */
export function hugoRelated(folder: string): Builder {
  return hugo(join(folder, 'hugo-related'), 'hugo-related', 'Hugo with Related, then Pagefind', true);
}

function hugo(site: string, name: string, says: string, whole: boolean): Builder {
  const out = join(site, 'public');
  return {
    name,
    says,
    out,
    caches: [join(site, 'resources')],
    async prepare({ truth }: Source) {
      for (const [path, text] of Object.entries(hugoLayouts(whole))) {
        mkdirSync(dirname(join(site, path)), { recursive: true });
        writeFileSync(join(site, path), text);
      }
      await writeMarkdown(truth, join(site, 'content', 'articles'), 'tags');
    },
    async build() {
      const built = await runSuccessfully(['hugo', '--quiet', '--source', site, '--destination', out], site);
      if (!whole) return built;
      const searched = await runSuccessfully(
        [peerProgram('pagefind'), '--site', out, '--force-language', 'ar', '--silent'],
        site,
      );
      return inTurn(built, searched);
    },
  };
}

async function runSuccessfully(command: readonly string[], cwd: string): Promise<Measured> {
  const measured = await runMeasured(command, { cwd });
  if (measured.status !== 0) throw new Error(`${command.join(' ')}: ${measured.stdout}${measured.stderr}`.slice(-2000));
  return measured;
}

function inTurn(first: Measured, second: Measured): Measured {
  return {
    ...second,
    wall: first.wall + second.wall,
    cpu: first.cpu + second.cpu,
    memory: Math.max(first.memory, second.memory),
    largest: Math.max(first.largest, second.largest),
  };
}
