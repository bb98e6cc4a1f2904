import type { EditionSource } from './edition-source.ts';

type DataSource = Omit<EditionSource, 'loadPage'>;

/**
 * All of what was published beside the pages. The code that reads it comes when something is first asked of it: most
 * readers read, and never choose a tag.
 *
 * @param base of the site, with the slash at its end
 */
export function dataSource(base: string): DataSource {
  let opened: Promise<DataSource> | undefined;

  async function open(): Promise<DataSource> {
    const { shardSource } = await import('./shard-source.ts');
    return shardSource(base);
  }

  function source(): Promise<DataSource> {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  }

  /** A method that has the source opened first. */
  function later<Given extends unknown[], Answer>(
    method: (source: DataSource) => (...given: Given) => Promise<Answer>,
  ): (...given: Given) => Promise<Answer> {
    return async (...given) => method(await source())(...given);
  }

  return {
    findSlug: later(({ findSlug }) => findSlug),
    loadManifest: later(({ loadManifest }) => loadManifest),
    findTag: later(({ findTag }) => findTag),
    loadTag: later(({ loadTag }) => loadTag),
    loadPostings: later(({ loadPostings }) => loadPostings),
    loadStories: later(({ loadStories }) => loadStories),
    loadTagNames: later(({ loadTagNames }) => loadTagNames),
  };
}
