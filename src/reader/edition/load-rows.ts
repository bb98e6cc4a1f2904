import { slugOf } from '../../arabic/slug.ts';
import type { ArticleLink } from '../../schema/article.ts';
import { type Manifest, ROW_FILES, type RowMap, type Row, type Rows, ROWS } from '../../schema/shards.ts';
import type { FetchData } from './fetch-data.ts';

/**
 * Stories by their numbers, in the order asked for. Each file of rows that holds one of them is asked for once.
 *
 * @throws where a number is not one of the edition's, or a file cannot be had
 */
export async function loadRows(
  fetchData: FetchData,
  { rowMaps }: Manifest,
  numbers: readonly number[],
): Promise<readonly ArticleLink[]> {
  const files = new Map<number, Promise<Rows>>();
  for (const number of numbers) {
    const file = Math.floor(number / ROWS);
    if (!files.has(file)) files.set(file, fetchRows(fetchData, rowMaps, file));
  }
  const rows = new Map(await Promise.all([...files].map(async ([file, loading]) => [file, await loading] as const)));
  return numbers.map((number) => {
    const row = rows.get(Math.floor(number / ROWS))?.[number % ROWS];
    if (!row) throw new Error(`story ${number}: the edition has none`);
    return linkOf(row);
  });
}

async function fetchRows(fetchData: FetchData, rowMaps: Manifest['rowMaps'], file: number): Promise<Rows> {
  const map = rowMaps[Math.floor(file / ROW_FILES)];
  const hash = map && (await fetchData<RowMap>(map))[file % ROW_FILES];
  if (!hash) throw new Error(`rows ${file}: the edition has none`);
  return fetchData<Rows>(hash);
}

const linkOf = ([id, title, publishedOn, source]: Row): ArticleLink => ({
  id,
  slug: slugOf(title),
  title,
  publishedOn,
  source,
});
