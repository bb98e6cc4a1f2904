import { join, relative } from 'node:path';
import type { Severity } from '../../schema/diagnostic.ts';
import type { PublishedDocument } from '../publish.ts';
import { describe } from './describe.ts';

/** A pile of ten thousand documents has more to say than anyone reads in a terminal: the worst first, then the report. */
const MOST = 40;

const RANK: Readonly<Record<Severity, number>> = { rejected: 0, missing: 1, repaired: 2 };

/**
 * Tells what was met in the documents, worst first, leaving out what was told before.
 *
 * @param folder the content folder, so that names become paths that a terminal can open
 * @param before what the last call returned
 * @returns all that there is to tell now
 */
export function tellDiagnostics(
  documents: readonly PublishedDocument[],
  folder: string,
  before: ReadonlySet<string>,
  tell: (line: string) => void,
): ReadonlySet<string> {
  const place = relative(process.cwd(), folder);
  const met = documents.flatMap(({ name, diagnostics }) =>
    diagnostics.map((diagnostic) => ({ name, diagnostic, key: `${name} ${Object.values(diagnostic).join(' ')}` })),
  );
  const fresh = met
    .filter(({ key }) => !before.has(key))
    .toSorted((a, b) => RANK[a.diagnostic.severity] - RANK[b.diagnostic.severity]);
  for (const { name, diagnostic } of fresh.slice(0, MOST)) tell(describe(join(place, name), diagnostic));
  if (fresh.length > MOST) tell(`… and ${fresh.length - MOST} more of the kind: npm run report -- ${place}`);
  return new Set(met.map(({ key }) => key));
}
