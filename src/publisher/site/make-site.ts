import { type Publication, type PublishedDocument, publish, refuseEmpty, requireFolder } from '../publish.ts';
import { readContentSettings } from '../reading/content-settings.ts';
import { MAX_BYTES } from '../reading/open-document.ts';
import { tellDiagnostics } from '../terminal/tell-diagnostics.ts';
import { amendSite } from './amend-site.ts';
import { type BuildRecord, readRecord, shellDigest, writeRecord } from './build-record.ts';
import { buildSite } from './build-site.ts';
import { type ChangedSite, changedSince } from './changed-since.ts';
import { changesIn, compareDocuments } from './compared-documents.ts';
import { fingerprint } from './fingerprint.ts';
import { type AmendedPublication, publishAmended } from './publish-amended.ts';
import type { BuiltSite } from './stage-site.ts';
import { clearLeftovers } from './fresh-folder.ts';
import { readStudy, studyFile } from './study-file.ts';

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
  const before = standing(options.out);
  // As it is now: what is changed while the site is built is seen by the next one.
  const frame = frameOf(options);
  const changed = before?.frame === frame ? changesOf(before, options) : undefined;
  return (changed && (await amendedSite(changed, options))) ?? (await wholeSite({ before, frame, changed }, options));
}

/** What became of a site that could be amended: it was made with the same sources, settings and options. */
function changesOf(before: BuildRecord, options: MakeOptions): ChangedSite | undefined {
  const { content, maxBytes = MAX_BYTES } = options;
  return before.articles === 0 ? undefined : changedSince(before, content, maxBytes);
}

/** Where articles alone were edited: their pages. */
async function amendedSite(changed: ChangedSite, options: MakeOptions): Promise<MadeSite | undefined> {
  const { content, out, base, strict = false, maxBytes = MAX_BYTES, tell } = options;
  const { record: before, amended } = changed;
  if (strict && before.documents.some(({ rejected }) => rejected)) return undefined;
  const { labels } = readContentSettings([content]);
  const made = await amendSite(changed, { out, base, reading: { labels, maxBytes } });
  if (!made) return undefined;
  const { site, documents } = made;
  tellDiagnostics(documents, content, new Set(), tell);
  const { retired } = site;
  writeRecord(out, { ...before, shell: shellDigest(out) ?? '', documents, amended, files: [...site.files], retired });
  return { documents, articles: before.articles, tags: before.tags, site };
}

/** What stands where a site is to be made. */
interface Standing {
  readonly before: BuildRecord | undefined;
  /** Of all that the site is made of besides the documents. */
  readonly frame: string;
  /** Where it could be amended. */
  readonly changed: ChangedSite | undefined;
}

/** The whole site, of which files that are as they were are not written. */
async function wholeSite({ before, frame, changed }: Standing, options: MakeOptions): Promise<MadeSite> {
  const { content, out, maxBytes = MAX_BYTES, progress } = options;
  const amended = changed && amendedPublication(changed, options);
  if (changed && amended) {
    const { asStudied, settled, moved } = amended;
    const study = () => changed.record.study;
    return siteOf(amended, { before, frame, asStudied, amended: changed.amended, settled, moved, study }, options);
  }
  const file = studyFile(out);
  try {
    const publication = publish(content, {
      maxBytes,
      progress: (done, of) => progress?.('reading', done, of),
      keep: file.add,
    });
    function study(): string {
      file.add(publication.plan.neighbours());
      return file.commit();
    }
    const asStudied = new Set(publication.documents.map(({ name }) => name));
    return await siteOf(publication, { before, frame, asStudied, amended: 0, settled: [], moved: [], study }, options);
  } finally {
    file.drop();
  }
}

/** The folder published with what was kept of its study; `undefined` where all of it is to be studied. */
function amendedPublication(
  { record, compared }: ChangedSite,
  { content, out, maxBytes = MAX_BYTES, tell }: MakeOptions,
): AmendedPublication | undefined {
  if (compared.lines.length > 0) return undefined;
  const study = readStudy(out, record.study);
  if (!study) {
    tell(`what was kept of the documents of ${content} is damaged or gone; all of them are read again`);
    return undefined;
  }
  const { labels, vocabulary } = readContentSettings([content]);
  return publishAmended({ record, study, files: compared.files }, { labels, maxBytes }, vocabulary);
}

/** How a publication came to be. */
interface Made extends Pick<Standing, 'before' | 'frame'>, Pick<AmendedPublication, 'asStudied' | 'settled' | 'moved'> {
  readonly amended: number;
  /** Puts what is kept of the study of all documents in place. @returns its digest */
  study(): string;
}

async function siteOf(publication: Publication, made: Made, options: MakeOptions): Promise<MadeSite> {
  const { content, out, base, allowEmpty = false, strict = false, tell, progress } = options;
  const { before, amended } = made;
  const { documents, plan, characters } = publication;
  const [articles, tags] = [plan.articles, plan.edition.tags.length];
  tellDiagnostics(documents, content, new Set(), tell);
  if (!allowEmpty) refuseEmpty(publication, content);
  if (strict && documents.some(({ rejected }) => rejected)) return { documents, articles, tags, site: null };
  if (!before && shellDigest(out) !== undefined) {
    tell(
      `the site in ${out} was cut short, changed by someone else, or made by another version; all of it is built anew`,
    );
  }
  const site = await buildSite(publication, {
    out,
    base,
    before,
    settled: made.settled,
    progress: (done, of) => progress?.('writing', done, of),
  });
  writeRecord(out, {
    content,
    frame: made.frame,
    shell: shellDigest(out) ?? '',
    documents: documents.map((document) => ({
      ...document,
      pages: site.pages.get(document.name) ?? [],
      asStudied: made.asStudied.has(document.name),
    })),
    amended,
    study: made.study(),
    moved: made.moved,
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
  return changesIn(compareDocuments(before.documents, content, maxBytes)) === 0;
}

function frameOf({ content, base, maxBytes = MAX_BYTES }: MakeOptions): string {
  return fingerprint(content, [base, String(maxBytes)]);
}
