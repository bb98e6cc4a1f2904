import { build, type Plugin } from 'vite';
import { type EditionApi, PLUGIN_NAME } from '../edition-plugin.ts';
import type { Publication } from '../publish.ts';
import { freshFolder } from './fresh-folder.ts';
import { PROJECT } from './project.ts';

export interface SiteOptions {
  /** The folder that the site replaces, absolute. */
  readonly out: string;
  /** Where the site will be hosted, `/` at both ends. */
  readonly base: string;
}

/** Builds the reader around a publication. A build that fails or is cut short leaves the old site as it was. */
export async function buildSite(publication: Publication, { out, base }: SiteOptions): Promise<void> {
  const fresh = freshFolder(out);
  // A shell that has this set otherwise would get the slow React that warns programmers.
  process.env['NODE_ENV'] = 'production';
  try {
    await build({
      root: PROJECT,
      base,
      logLevel: 'warn',
      build: {
        outDir: fresh.path,
        emptyOutDir: true,
        // Nothing that an owner could act upon: the edition is as large as the pile, and plugins take the time they take.
        chunkSizeWarningLimit: Infinity,
        rolldownOptions: { checks: { bundlerTimings: false } },
      },
      plugins: [handOver(publication)],
    });
    fresh.swapIn();
  } finally {
    fresh.drop();
  }
}

/** Gives a publication to the edition plugin of the project's own configuration. */
function handOver(publication: Publication): Plugin {
  return {
    name: 'warraq:hand-over',
    configResolved({ plugins }) {
      const plugin: Plugin<EditionApi> | undefined = plugins.find(({ name }) => name === PLUGIN_NAME);
      plugin?.api?.handOver(publication);
    },
  };
}
