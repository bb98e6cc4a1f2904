import { type Publication, publish, refuseEmpty, requireFolder } from '../publish.ts';
import { MAX_BYTES } from '../reading/open-document.ts';
import { tellDiagnostics } from '../terminal/tell-diagnostics.ts';
import { type BuildRecord, readRecord, shellDigest, writeRecord } from './build-record.ts';
import { type BuiltSite, buildSite } from './build-site.ts';
import { fingerprint } from './fingerprint.ts';
import { clearLeftovers } from './fresh-folder.ts';

export interface MakeOptions {
  /** Absolute paths. */
  readonly content: string;
  readonly out: string;
  readonly base: string;
  readonly allowEmpty?: boolean;
  /** Publishes nothing when a document was rejected. */
  readonly strict?: boolean;
  readonly maxBytes?: number;
  /** Takes each line meant for the owner. */
  readonly tell: (line: string) => void;
  /** Is told how much of how much is done, and of what. */
  readonly progress?: (what: 'reading' | 'writing', done: number, of: number) => void;
}

/** A site made of a content folder; `site` is `null` where a strict build was refused. */
export interface MadeSite {
  readonly publication: Publication;
  readonly site: BuiltSite | null;
}

/**
 * Publishes a content folder and builds the site, and remembers what it was built of.
 *
 * @throws {ContentError} when the folder cannot be published, or nothing came of it
 */
export async function makeSite(options: MakeOptions): Promise<MadeSite> {
  const { content, out, base, allowEmpty = false, strict = false, maxBytes = MAX_BYTES, tell, progress } = options;
  requireFolder(content);
  clearLeftovers(out, tell);
  const made = fingerprintOf(options);
  const publication = publish(content, { maxBytes, progress: (done, of) => progress?.('reading', done, of) });
  tellDiagnostics(publication.documents, content, new Set(), tell);
  if (!allowEmpty) refuseEmpty(publication, content);
  if (strict && publication.documents.some(({ rejected }) => rejected)) return { publication, site: null };
  const before = standing(out);
  if (!before && shellDigest(out) !== undefined) {
    tell(
      `the site in ${out} was cut short, changed by someone else, or made by another version; all of it is built anew`,
    );
  }
  const site = await buildSite(publication, {
    out,
    base,
    before,
    progress: (done, of) => progress?.('writing', done, of),
  });
  writeRecord(out, {
    content,
    fingerprint: made,
    shell: shellDigest(out) ?? '',
    documents: publication.documents.map(({ name, digest }) => [name, digest] as const),
    files: [...site.files],
    retired: site.retired,
  });
  return { publication, site };
}

/** What is known of the site that stands; a folder that was filled or changed by someone else is not it. */
function standing(out: string): BuildRecord | undefined {
  const record = readRecord(out);
  return record && record.shell === shellDigest(out) ? record : undefined;
}

/** Whether the site that stands is what would be built now. */
export function isUpToDate(options: MakeOptions): boolean {
  return standing(options.out)?.fingerprint === fingerprintOf(options);
}

function fingerprintOf({ content, base, maxBytes = MAX_BYTES }: MakeOptions): string {
  return fingerprint(content, maxBytes, [base]);
}
