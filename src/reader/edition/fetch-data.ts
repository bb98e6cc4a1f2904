import type { FileHash } from '../../schema/pages.ts';
import { dataFile } from '../../schema/shards.ts';

/** Fetches a file of data by its hash. */
export type FetchData = <Data>(hash: FileHash) => Promise<Data>;

/** How many files stay in memory: about two megabytes of rows. What is let go is still in the browser's own cache. */
const KEPT = 128;

/** A hash as the browser wants to be told it, to refuse a file that is not what its name says. */
const integrityOf = (hash: FileHash) => `sha256-${hash.replaceAll('-', '+').replaceAll('_', '/')}=`;

/**
 * Files of data, each fetched once and kept while it is in use; of very many the one longest unused is let go.
 *
 * @param base of the site, with the slash at its end
 * @returns what throws where a file cannot be had, is gone, or came damaged; a failure is not kept. Which of them it
 *   was cannot be told: a browser that is given a hash refuses the page of a 404 as it refuses a damaged file
 */
export function dataFetcher(base: string): FetchData {
  const kept = new Map<FileHash, Promise<unknown>>();

  function fetchOnce(hash: FileHash): Promise<unknown> {
    const known = kept.get(hash);
    // Taken out and put back, it is the newest again.
    kept.delete(hash);
    const file = known ?? fetchData(base, hash);
    kept.set(hash, file);
    if (!known) {
      file.catch(() => kept.delete(hash));
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    }
    return file;
  }

  return fetchOnce as FetchData;
}

async function fetchData(base: string, hash: FileHash): Promise<unknown> {
  const response = await fetch(`${base}${dataFile(hash)}`, { integrity: integrityOf(hash) });
  if (!response.ok) throw new Error(`data ${hash}: the host answered ${response.status}`);
  return response.json();
}
