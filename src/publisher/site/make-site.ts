import { type Publication, publish, refuseEmpty, requireFolder } from '../publish.ts';
import { MAX_BYTES } from '../reading/open-document.ts';
import { tellDiagnostics } from '../terminal/tell-diagnostics.ts';
import { buildSite } from './build-site.ts';
import { readRecord, shellDigest, writeRecord } from './build-record.ts';
import { fingerprint } from './fingerprint.ts';

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
}

/** A site made of a content folder; `built` is false where a strict build was refused. */
export interface MadeSite {
  readonly publication: Publication;
  readonly built: boolean;
}

/**
 * Publishes a content folder and builds the site, and remembers what it was built of.
 *
 * @throws {ContentError} when the folder cannot be published, or nothing came of it
 */
export async function makeSite(options: MakeOptions): Promise<MadeSite> {
  const { content, out, base, allowEmpty = false, strict = false, maxBytes = MAX_BYTES, tell } = options;
  requireFolder(content);
  const made = fingerprintOf(options);
  const publication = publish(content, { maxBytes });
  tellDiagnostics(publication.documents, content, new Set(), tell);
  if (!allowEmpty) refuseEmpty(publication, content);
  if (strict && publication.documents.some(({ rejected }) => rejected)) return { publication, built: false };
  await buildSite(publication, { out, base });
  const documents = publication.documents.map(({ name, digest }) => [name, digest] as const);
  writeRecord(out, { content, fingerprint: made, shell: shellDigest(out) ?? '', documents });
  return { publication, built: true };
}

/** Whether the site that stands is what would be built now. */
export function isUpToDate(options: MakeOptions): boolean {
  const record = readRecord(options.out);
  return (
    record !== undefined && record.shell === shellDigest(options.out) && record.fingerprint === fingerprintOf(options)
  );
}

function fingerprintOf({ content, base, maxBytes = MAX_BYTES }: MakeOptions): string {
  return fingerprint(content, maxBytes, [base]);
}
