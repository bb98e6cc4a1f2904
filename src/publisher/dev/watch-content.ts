import { join, sep } from 'node:path';
import type { FSWatcher } from 'vite';

/** Files of a content folder whose change makes another edition. */
const READ = /\.(?:txt|jsonl)$|[\\/]labels\.json$/i;

/** An editor that saves writes more than once; a folder copied in arrives file by file. In milliseconds. */
const SETTLED = 40;

/**
 * Calls `renew` after documents were added, changed or removed. A burst of changes is one call; a change that comes while `renew`
 * works leads to one more after it: the last state of the folder is always the one that is published last.
 */
export function watchContent(watcher: FSWatcher, folder: string, renew: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> = Promise.resolve();
  const inside = join(folder, sep);
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    const gone = path === folder || !path.startsWith(inside);
    if (gone || !READ.test(path)) return;
    clearTimeout(timer);
    timer = setTimeout(() => (working = working.then(renew)), SETTLED);
  });
}
