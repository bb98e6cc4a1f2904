import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The script that every page asks for tells under which path the site was built. */
const BOOT = /\ssrc="(\/[^"]*?)boot\/[\w-]+\.js"/;

/** The base a site was built with, `/` at both ends; `undefined` where the folder holds no built site. */
export function siteBase(folder: string): string | undefined {
  try {
    const shell = readFileSync(join(folder, 'index.html'), 'utf8');
    return BOOT.exec(shell)?.[1] ?? '/';
  } catch {
    return undefined;
  }
}
