import { type PublishedDocument, publish, refuseEmpty, requireFolder } from '../publish.ts';
import { readContentSettings } from '../reading/content-settings.ts';
import { MAX_BYTES } from '../reading/open-document.ts';
import { tellDiagnostics } from '../terminal/tell-diagnostics.ts';
import { amendSite } from './amend-site.ts';
import { type BuildRecord, readRecord, shellDigest, writeRecord } from './build-record.ts';
import { buildSite } from './build-site.ts';
import { editedDocuments } from './edited-documents.ts';
import { fingerprint } from './fingerprint.ts';
import type { BuiltSite } from './stage-site.ts';
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

/** What was made of a content folder; `site` is `null` where a strict build was refused. */
export interface MadeSite {
  readonly documents: readonly PublishedDocument[];
  /** Those of attached stories included. */
  readonly articles: number;
  readonly tags: number;
  readonly site: BuiltSite | null;
}

/**
 * Publishes a content folder and builds the site, and remembers what it was built of. Where a site stands and a few documents were edited, it is amended.
 *
 * @throws {ContentError} when the folder cannot be published, or nothing came of it
 */
export async function makeSite(options: MakeOptions): Promise<MadeSite> {
  requireFolder(options.content);
  clearLeftovers(options.out, options.tell);
  return (await makeAmended(options)) ?? (await makeWhole(options));
}

async function makeAmended(options: MakeOptions): Promise<MadeSite | undefined> {
  const { content, out, base, strict = false, maxBytes = MAX_BYTES, tell } = options;
  const before = standing(out);
  if (!before || before.frame !== frameOf(options) || before.articles === 0) return undefined;
  if (strict && before.documents.some(({ rejected }) => rejected)) return undefined;
  const { labels } = readContentSettings([content]);
  const made = await amendSite(before, { content, out, base, reading: { labels, maxBytes } });
  if (!made) return undefined;
  const { site, documents, amended } = made;
  tellDiagnostics(documents, content, new Set(), tell);
  const { retired } = site;
  writeRecord(out, { ...before, shell: shellDigest(out) ?? '', documents, amended, files: [...site.files], retired });
  return { documents, articles: before.articles, tags: before.tags, site };
}

async function makeWhole(options: MakeOptions): Promise<MadeSite> {
  const { content, out, base, allowEmpty = false, strict = false, maxBytes = MAX_BYTES, tell, progress } = options;
  const frame = frameOf(options);
  const publication = publish(content, { maxBytes, progress: (done, of) => progress?.('reading', done, of) });
  const { documents, plan, characters } = publication;
  const [articles, tags] = [plan.articles, plan.edition.tags.length];
  tellDiagnostics(documents, content, new Set(), tell);
  if (!allowEmpty) refuseEmpty(publication, content);
  if (strict && documents.some(({ rejected }) => rejected)) return { documents, articles, tags, site: null };
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
    frame,
    shell: shellDigest(out) ?? '',
    documents: documents.map((document) => ({ ...document, pages: site.pages.get(document.name) ?? [] })),
    amended: 0,
    articles,
    tags,
    characters,
    files: [...site.files],
    retired: site.retired,
  });
  return { documents, articles, tags, site };
}

/** What is known of the site that stands; a folder that was filled or changed by someone else is not it. */
function standing(out: string): BuildRecord | undefined {
  const record = readRecord(out);
  return record && record.shell === shellDigest(out) ? record : undefined;
}

/** Whether the site that stands is what would be built now. */
export function isUpToDate(options: MakeOptions): boolean {
  const { content, out, maxBytes = MAX_BYTES } = options;
  const before = standing(out);
  if (before?.frame !== frameOf(options)) return false;
  return editedDocuments(before.documents, content, maxBytes)?.edited.size === 0;
}

function frameOf({ content, base, maxBytes = MAX_BYTES }: MakeOptions): string {
  return fingerprint(content, [base, String(maxBytes)]);
}
