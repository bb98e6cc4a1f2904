import { statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { FSWatcher } from 'vite';
import type { PublishedDocument } from '../publish.ts';
import { folderStamp } from '../reading/kept-documents.ts';

/** Files of a content folder whose change makes another edition. */
const READ = /\.(?:txt|jsonl)$|[\\/]labels\.json$/i;

/** How soon after a save a glance is taken: an editor that saves writes more than once. In milliseconds. */
const AT_ONCE = 25;

/**
 * How long nothing may have been saved before the whole folder is looked at: a folder copied in arrives file by file. In milliseconds. More than the 50 for
 * which the watcher keeps quiet of a file it has just told of: a save that falls into them is still read.
 */
const SETTLED = 60;

/** The same, where what was saved is shown already. In milliseconds. */
const QUIET = 400;

/** How long a document may stand empty before it is believed to be: saving a file empties it first. In milliseconds. */
const BEING_SAVED = 250;

/** When a folder is looked at once more after its last renewal: a watcher can miss the last of many quick saves. In milliseconds. */
const AFTERTHOUGHT = 250;

/** What is done about a folder that changed. */
export interface Renewal {
  /**
   * Shows what was saved without looking at the rest of the folder.
   *
   * @param paths of what was added, changed or removed
   * @returns whether that could be done
   */
  glance(paths: readonly string[]): boolean;
  /** Publishes the whole folder; asks with `again` to be called once more, soon. */
  renew(): 'done' | 'again';
}

/**
 * Has a folder published anew after documents were added, changed or removed. What can be shown by a glance is shown first, and the folder is published
 * when saves have come to rest: while that is done, nothing else is answered. A burst of changes is one call; the last state of the folder is always the
 * one that is published last.
 *
 * @param failed is told where `renew` failed; the next change calls it all the same
 */
export function watchContent(
  watcher: FSWatcher,
  folder: string,
  { glance, renew }: Renewal,
  failed: (fault: unknown) => void,
): void {
  let timer: NodeJS.Timeout | undefined;
  let afterthought: NodeJS.Timeout | undefined;
  const changed = new Set<string>();
  const inside = join(folder, sep);

  function lookAtChanged(): void {
    const paths = [...changed];
    changed.clear();
    schedule(lookAtAll, isShown(paths) ? QUIET : SETTLED);
  }
  /** What a glance stumbles over is told by looking at the whole folder. */
  function isShown(paths: readonly string[]): boolean {
    try {
      return glance(paths);
    } catch {
      return false;
    }
  }
  function lookAtAll(): void {
    const before = stateOf(folder);
    try {
      if (renew() === 'again') schedule(lookAtAll, SETTLED);
    } catch (fault) {
      failed(fault);
    }
    clearTimeout(afterthought);
    afterthought = setTimeout(() => {
      if (stateOf(folder) !== before) schedule(lookAtAll, SETTLED);
    }, AFTERTHOUGHT);
  }
  function schedule(work: () => void, wait: number): void {
    clearTimeout(timer);
    timer = setTimeout(work, wait);
  }

  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(inside) || !READ.test(path)) return;
    changed.add(path);
    schedule(lookAtChanged, AT_ONCE);
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
