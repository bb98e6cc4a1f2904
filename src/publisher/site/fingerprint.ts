import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PROJECT } from './project.ts';

/** All that a site is made of besides the documents. */
const SOURCES = ['index.html', 'package-lock.json', 'public', 'src', 'vite.config.ts'];

/** Files of a content folder that are no documents and change what is published. */
const SETTINGS = ['documents.jsonl', 'labels.json', 'tags.txt'];

/**
 * One value for all that a built site depends on besides its documents: settings, sources and options; by content, not by time, so that a fresh clone or a
 * `touch` builds nothing anew.
 *
 * @param content the folder of documents, absolute
 * @param options anything else that decides what is built, in a fixed order
 */
export function fingerprint(content: string, options: readonly string[], project = PROJECT): string {
  const hash = createHash('sha256');
  add(hash, sourceFingerprint(options, project));
  for (const name of SETTINGS) addFile(hash, content, name);
  return hash.digest('hex');
}

/** One value for all that the reader itself is made of. @param options anything else that decides how it is built */
export function sourceFingerprint(options: readonly string[], project = PROJECT): string {
  const hash = createHash('sha256');
  add(hash, JSON.stringify(options));
  for (const source of SOURCES) addTree(hash, project, source);
  return hash.digest('hex');
}

/** Length first: two pieces can never be taken for one. */
function add(hash: Hash, piece: string | Buffer): void {
  hash.update(`${Buffer.byteLength(piece)}:`).update(piece);
}

function addTree(hash: Hash, root: string, name: string): void {
  const path = join(root, name);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return addFile(hash, root, name);
  const entries = readdirSync(path, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => relative(root, join(entry.parentPath, entry.name))).toSorted();
  for (const file of files) addFile(hash, root, file);
}

/** A file that is not there is told from an empty one. */
function addFile(hash: Hash, root: string, name: string): void {
  const path = join(root, name);
  add(hash, name);
  const isThere = existsSync(path);
  add(hash, isThere ? 'there' : 'absent');
  if (isThere) add(hash, readFileSync(path));
}
