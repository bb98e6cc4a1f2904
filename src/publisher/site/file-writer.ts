import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files into a folder, and makes the folders they lie in. Files that lie beside each other come one after the other: the folder of the last one
 * is not made again.
 */
export function fileWriter(folder: string): (file: string, bytes: string | Uint8Array) => void {
  let made = '';
  return (file, bytes) => {
    const path = join(folder, file);
    const around = dirname(path);
    if (around !== made) mkdirSync(around, { recursive: true });
    made = around;
    writeFileSync(path, bytes);
  };
}
