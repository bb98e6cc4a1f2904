import { statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { WrongCall } from '../calling/wrong-call.ts';
import { type ContentSettings, readContentSettings } from '../reading/content-settings.ts';
import { findDocuments, type FoundFile } from '../reading/find-documents.ts';

/** Documents and folders named together: one corpus. */
export interface Pile extends ContentSettings {
  /** Walks the documents in the byte order of their paths, each once. A second walk finds them again. */
  files(): Generator<FoundFile>;
}

/** A path a command was given. */
interface Root {
  readonly path: string;
  readonly isFolder: boolean;
  /** The absolute path, a folder's with a slash behind it: what it holds begins with it. */
  readonly key: string;
}

/**
 * Opens the documents and folders that a command was given. Names are paths relative to the working directory. What owners laid
 * in the folders, or beside the documents, holds for all of them (`tags.txt`, `labels.json`).
 *
 * @throws {WrongCall} for a path where nothing is
 * @throws {ContentError} for settings that cannot be understood
 */
export function openPile(paths: readonly string[]): Pile {
  const roots = withoutContained(paths.map(lookAt));
  const folders = new Set(roots.map(({ path, isFolder }) => (isFolder ? path : dirname(path))));
  return {
    ...readContentSettings([...folders]),
    *files() {
      for (const root of roots) yield* filesOf(root);
    },
  };
}

function lookAt(path: string): Root {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new WrongCall(`there is nothing at ${path}`);
  const absolute = resolve(path);
  const isFolder = stat.isDirectory();
  return { path: absolute, isFolder, key: isFolder ? join(absolute, sep) : absolute };
}

/** Roots in byte order, without those that another one holds: so the files of all of them, one root after another, are in byte order. */
function withoutContained(roots: readonly Root[]): Root[] {
  const sorted = roots.toSorted((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
  const kept: Root[] = [];
  for (const root of sorted) {
    const last = kept.at(-1);
    const contained = last && (last.key === root.key || (last.isFolder && root.key.startsWith(last.key)));
    if (!contained) kept.push(root);
  }
  return kept;
}

function* filesOf({ path, isFolder }: Root): Generator<FoundFile> {
  const place = relative(process.cwd(), path).split(sep).join('/');
  if (!isFolder) {
    yield { name: place, path: Buffer.from(path), refused: null };
    return;
  }
  for (const file of findDocuments(path)) yield { ...file, name: place === '' ? file.name : `${place}/${file.name}` };
}
