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

  return {
    findSlug: async (id) => (await source()).findSlug(id),
    loadManifest: async () => (await source()).loadManifest(),
    findTag: async (slug) => (await source()).findTag(slug),
    loadTag: async (file) => (await source()).loadTag(file),
    loadPostings: async (file) => (await source()).loadPostings(file),
    loadStories: async (numbers) => (await source()).loadStories(numbers),
    loadTagNames: async () => (await source()).loadTagNames(),
  };
}
