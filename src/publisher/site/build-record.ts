import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { PublishedDocument } from '../publish.ts';
import { CACHE } from './project.ts';

/** Changes when sites are laid out another way, so that an older one is built anew. */
const FORMAT = 3;

/** What a site was built of, kept beside the project and not in the site: nobody who reads the site needs it. */
export interface BuildRecord {
  /** The content folder, absolute. */
  readonly content: string;
  /** Of all besides the documents: their settings, the sources and the options. */
  readonly frame: string;
  /** Of the site's `index.html`: another one there was put by someone else. */
  readonly shell: string;
  readonly documents: readonly RecordedDocument[];
  /** How many documents came, went or were edited since all of them were last studied together. */
  readonly amended: number;
  /** The digest of what was kept of that study. */
  readonly study: string;
  /** The names of documents whose pages may be others than those of the site that was made then. */
  readonly moved: readonly string[];
  readonly articles: number;
  readonly tags: number;
  /** The code points that the texts were written with then: the fonts are cut to them. */
  readonly characters: readonly number[];
  /** Every file of the site, with what stands for all that it is made of. */
  readonly files: readonly (readonly [file: string, key: string])[];
  /** Files named by their hash that the site before this one had: a page that is open still asks for them. */
  readonly retired: readonly string[];
}

/** A page that stands: of its document's own article (-1), or of which of its "read also" stories, from 0. */
export type RecordedPage = readonly [story: number, file: string];

/** A document of a site that stands. */
export interface RecordedDocument extends PublishedDocument {
  /** The pages made of it. */
  readonly pages: readonly RecordedPage[];
  /** Whether it is as it was when all documents were last studied together. */
  readonly asStudied: boolean;
}

const RECORDS = join(CACHE, 'builds');

/** What is kept of a site: what it was built of, what the study of its documents knew, and where it is. */
const KINDS = ['record', 'study', 'out'] as const;

/** Where something is kept of the site in a folder. @param kind the ending of its name */
export const keptFile = (out: string, kind: (typeof KINDS)[number]) =>
  join(RECORDS, `${hash(out).slice(0, 16)}.${kind}`);
const recordFile = (out: string) => keptFile(out, 'record');
const hash = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');

/** The digest of a site's first page; `undefined` where there is no site. */
export function shellDigest(out: string): string | undefined {
  try {
    return hash(readFileSync(join(out, 'index.html')));
  } catch {
    return undefined;
  }
}

/** What the site in a folder was last built of; `undefined` where that is not known. */
export function readRecord(out: string): BuildRecord | undefined {
  return readRecordFile(recordFile(out));
}

/** What was last built of a content folder, wherever the site was put. */
export function lastBuildOf(content: string): BuildRecord | undefined {
  if (!existsSync(RECORDS)) return undefined;
  const files = readdirSync(RECORDS)
    .filter((name) => name.endsWith('.record'))
    .map((name) => join(RECORDS, name));
  return files
    .toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
    .map(readRecordFile)
    .find((record) => record?.content === content);
}

function readRecordFile(path: string): BuildRecord | undefined {
  try {
    const record: unknown = deserialize(readFileSync(path));
    return isRecord(record) ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets what a site was built of: until it is whole again, nothing is known of it. */
export function dropRecord(out: string): void {
  rmSync(recordFile(out), { force: true });
}

/** Writes it beside and puts it in place: one that is cut short is no record, and the one before stays until then. */
export function writeRecord(out: string, record: BuildRecord): void {
  mkdirSync(RECORDS, { recursive: true });
  const fresh = `${recordFile(out)}.${process.pid}.new`;
  // Half of what JSON costs: in a large pile it is the most of what a build does that changes nothing.
  writeFileSync(fresh, serialize({ format: FORMAT, ...record }));
  renameSync(fresh, recordFile(out));
  writeFileSync(keptFile(out, 'out'), out);
  forgetGone();
}

/** Forgets the sites whose folders are gone: of each one of ten thousand documents some 60 MB are kept. */
function forgetGone(): void {
  for (const name of readdirSync(RECORDS).filter((each) => each.endsWith('.out'))) {
    const out = readFileSync(join(RECORDS, name), 'utf8');
    if (!existsSync(out)) for (const kind of KINDS) rmSync(keptFile(out, kind), { force: true });
  }
}

/** A record of an older version of the project is none. */
function isRecord(value: unknown): value is BuildRecord {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const texts = ['content', 'frame', 'shell', 'study'].every((field) => typeof fields.get(field) === 'string');
  const lists = ['documents', 'files', 'retired', 'characters', 'moved'].every((field) =>
    Array.isArray(fields.get(field)),
  );
  return texts && lists && fields.get('format') === FORMAT;
}
