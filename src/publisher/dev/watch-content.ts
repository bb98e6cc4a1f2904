import { statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { FSWatcher } from 'vite';
import type { PublishedDocument } from '../publish.ts';
import { folderStamp } from '../reading/kept-documents.ts';

/** Files of a content folder whose change makes another edition. */
const READ = /\.(?:txt|jsonl)$|[\\/]labels\.json$/i;

/**
 * An editor that saves writes more than once; a folder copied in arrives file by file. In milliseconds. More than the 50 for
 * which the watcher keeps quiet of a file it has just told of: a save that falls into them is still read.
 */
const SETTLED = 60;

/** How long a document may stand empty before it is believed to be: saving a file empties it first. In milliseconds. */
const BEING_SAVED = 250;

/** When a folder is looked at once more after its last renewal: a watcher can miss the last of many quick saves. In milliseconds. */
const AFTERTHOUGHT = 250;

/**
 * Calls `renew` after documents were added, changed or removed. A burst of changes is one call; a change that comes while `renew`
 * works leads to one more after it: the last state of the folder is always the one that is published last.
 *
 * @param renew asks with `again` to be called once more, soon
 * @param failed is told where `renew` failed; the next change calls it all the same
 */
export function watchContent(
  watcher: FSWatcher,
  folder: string,
  renew: () => Promise<'done' | 'again'>,
  failed: (fault: unknown) => void,
): void {
  let timer: NodeJS.Timeout | undefined;
  let afterthought: NodeJS.Timeout | undefined;
  let working: Promise<void> = Promise.resolve();
  const inside = join(folder, sep);

  async function work(): Promise<void> {
    const before = stateOf(folder);
    try {
      if ((await renew()) === 'again') schedule();
    } catch (fault) {
      failed(fault);
    }
    clearTimeout(afterthought);
    afterthought = setTimeout(() => {
      if (stateOf(folder) !== before) schedule();
    }, AFTERTHOUGHT);
  }
  function schedule(): void {
    clearTimeout(timer);
    timer = setTimeout(() => (working = working.then(work)), SETTLED);
  }

  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (path.startsWith(inside) && READ.test(path)) schedule();
  });
}

/** The state of a folder's documents; that of a folder that is not there is a state, too. */
function stateOf(folder: string): string {
  try {
    return folderStamp(folder);
  } catch {
    return '';
  }
}

/** Whether a document is empty only because it is being saved at this moment. */
export function isBeingSaved(folder: string, documents: readonly PublishedDocument[]): boolean {
  return documents
    .filter(({ diagnostics }) => diagnostics.some(({ code }) => code === 'document-empty'))
    .some(({ name }) => {
      const stat = statSync(join(folder, name), { throwIfNoEntry: false });
      return stat !== undefined && Date.now() - stat.mtimeMs < BEING_SAVED;
    });
}
