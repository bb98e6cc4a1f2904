import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errorReason } from './error-reason.ts';
import { shownName } from './file-name.ts';

/** A file of the pile, not yet opened: it may turn out to be a pipe, too large, or no text. */
export interface FoundFile {
  /** Path relative to the folder that was searched, `/` between folders. */
  readonly name: string;
  /** Where it lies, as the file system has it. */
  readonly path: Buffer;
  /** Why it is not opened, in a few words; `null` for a file to read. */
  readonly refused: string | null;
}

const SLASH = Buffer.from('/');
const DOCUMENT = /\.txt$/i;

/** Files at the top of a content folder that say how to read the others. */
const SETTINGS: ReadonlySet<string> = new Set(['tags.txt']);

/**
 * Finds the documents of a folder and the folders in it, in the byte order of their paths, one folder at a time: a pile of
 * any size needs no list of it. Symbolic links are followed to files inside the folder only, so that nothing from elsewhere
 * on the machine is published and no loop is entered; what is refused is told, not passed over.
 *
 * @param folder an absolute path of a folder that can be read
 */
export function* findDocuments(folder: string): Generator<FoundFile> {
  const root = realpathSync(folder, 'buffer');
  for (const file of walk(Buffer.from(folder), Buffer.alloc(0), root)) {
    if (!SETTINGS.has(file.name)) yield file;
  }
}

function* walk(folder: Buffer, prefix: Buffer, root: Buffer): Generator<FoundFile> {
  const entries = listFolder(folder);
  if (typeof entries === 'string') {
    yield { name: shownName(prefix), path: folder, refused: entries };
    return;
  }
  for (const { entry, key } of entries) {
    const path = Buffer.concat([folder, SLASH, entry.name]);
    const place = Buffer.concat([prefix, key]);
    if (entry.isDirectory()) yield* walk(path, place, root);
    else if (entry.isSymbolicLink()) yield* followLink(path, place, root);
    else if (DOCUMENT.test(shownName(entry.name))) yield { name: shownName(place), path, refused: null };
  }
}

interface Listed {
  readonly entry: Dirent<Buffer>;
  /** The name as it stands in a path: that of a folder ends in a slash, so that sorting names sorts whole paths. */
  readonly key: Buffer;
}

/** What a folder holds, in byte order; or why it cannot be listed. */
function listFolder(folder: Buffer): Listed[] | string {
  try {
    return readdirSync(folder, { encoding: 'buffer', withFileTypes: true })
      .map((entry) => ({ entry, key: entry.isDirectory() ? Buffer.concat([entry.name, SLASH]) : entry.name }))
      .toSorted((a, b) => Buffer.compare(a.key, b.key));
  } catch (error) {
    return errorReason(error);
  }
}

/** A link to a folder inside the pile is passed over without a word: what it shows is found in its own place. */
function* followLink(path: Buffer, place: Buffer, root: Buffer): Generator<FoundFile> {
  const name = shownName(place);
  const target = linkTarget(path, root);
  if (target === 'folder' || (target === 'file' && !DOCUMENT.test(name))) return;
  if (target !== 'outside folder' && !DOCUMENT.test(name)) return;
  const inside = target === 'file';
  const refused = target === 'broken' ? 'a symbolic link to nothing' : 'a symbolic link out of the folder';
  yield { name, path, refused: inside ? null : refused };
}

type LinkTarget = 'file' | 'folder' | 'outside file' | 'outside folder' | 'broken';

function linkTarget(path: Buffer, root: Buffer): LinkTarget {
  try {
    const kind = statSync(path).isDirectory() ? 'folder' : 'file';
    const real = realpathSync(path, 'buffer');
    const inside =
      Buffer.concat([real, SLASH]).indexOf(Buffer.from(join(root.toString('latin1'), '/'), 'latin1')) === 0;
    return inside ? kind : `outside ${kind}`;
  } catch {
    return 'broken';
  }
}
