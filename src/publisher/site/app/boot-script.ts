import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootFile } from './boot-file.ts';
import { PAGE_TYPES, type PageFiles } from './page-files.ts';

/**
 * Writes the one script that the pages of each kind name. It lets the browser show the words first and then fetches the reader's code and that of the
 * page, each file only as it was built: another one is refused. What may be wanted later has its digests in a file, for `fetchCode`.
 *
 * @param pages which files each kind of page needs
 * @param files the folder that holds them, and where the digests are put
 * @returns each script with the name of its file
 */
export function bootScripts({ every, only }: PageFiles, files: string, base: string): [file: string, script: string][] {
  const digests = JSON.stringify(writeDigests(files));
  const checked = (names: readonly string[]) =>
    names.map((name) => [name, integrityOf(readFileSync(join(files, name)))]);
  const scriptOf = (own: readonly string[]) => [
    `globalThis.codeDigests = ${digests};`,
    `const files = ${JSON.stringify(checked([...every.scripts, ...own]))};`,
    `requestAnimationFrame(() => setTimeout(() => {`,
    `for (const [file, integrity] of files)`,
    `document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(base)} + file, integrity, crossOrigin: '' }));`,
    `import(${JSON.stringify(base + (every.scripts.at(-1) ?? ''))});`,
    `}));`,
    '',
  ];
  return PAGE_TYPES.map((type) => [bootFile(type), scriptOf(only[type].scripts).join('\n')]);
}

/** @returns the name of the file of digests, and its own */
function writeDigests(files: string): readonly [file: string, integrity: string] {
  const names = readdirSync(join(files, 'assets')).filter((name) => /\.(?:js|css)$/.test(name));
  const digests = names
    .toSorted()
    .map((name) => [`assets/${name}`, integrityOf(readFileSync(join(files, 'assets', name)))]);
  const json = JSON.stringify(Object.fromEntries(digests));
  const integrity = integrityOf(json);
  const file = `assets/digests-${integrity.slice(7, 15).replaceAll(/[+/]/g, '_')}.json`;
  writeFileSync(join(files, file), json);
  return [file, integrity];
}

const integrityOf = (content: string | Buffer): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;
