import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root, wherever a command is called from: the nearest folder above with a `package.json`, of a source as of a bundle. */
export const PROJECT = rootAbove(dirname(fileURLToPath(import.meta.url)));

/** Where commands keep what they can make again. */
export const CACHE = join(PROJECT, '.cache');

function rootAbove(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : rootAbove(dirname(folder));
}
