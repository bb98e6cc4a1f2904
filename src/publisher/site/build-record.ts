import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './project.ts';

/** What a site was built of, kept beside the project and not in the site: nobody who reads the site needs it. */
export interface BuildRecord {
  /** Of the documents, their settings, the sources and the options. */
  readonly fingerprint: string;
  /** Of the site's `index.html`: another one there was put by someone else. */
  readonly shell: string;
  /** The digest of each document, by its name. */
  readonly documents: readonly (readonly [name: string, digest: string])[];
}

const recordFile = (out: string) => join(CACHE, 'builds', `${hash(out).slice(0, 16)}.json`);
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
  try {
    return JSON.parse(readFileSync(recordFile(out), 'utf8')) as BuildRecord;
  } catch {
    return undefined;
  }
}

export function writeRecord(out: string, record: BuildRecord): void {
  mkdirSync(join(CACHE, 'builds'), { recursive: true });
  writeFileSync(recordFile(out), JSON.stringify(record));
}
