import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageFiles } from './page-files.ts';

/**
 * Writes the one script that pages name. It lets the browser show the words first and then fetches the reader's code and that of the page, each file
 * only as it was built: another one is refused. What may be wanted later has its digests in a file, for `fetchCode`.
 *
 * @param pages which files each kind of page needs
 * @param files the folder that holds them, and where the digests are put
 */
export function bootScript({ every, only }: PageFiles, files: string, base: string): string {
  const checked = (names: readonly string[]) =>
    names.map((name) => [name, integrityOf(readFileSync(join(files, name)))]);
  const own = Object.entries(only).map(([type, { scripts }]) => [type, checked(scripts)]);
  return [
    `globalThis.codeDigests = ${JSON.stringify(writeDigests(files))};`,
    `const every = ${JSON.stringify(checked(every.scripts))};`,
    `const own = ${JSON.stringify(Object.fromEntries(own))};`,
    `requestAnimationFrame(() => setTimeout(() => {`,
    `  const [, type] = /^{"type":"([^"]+)/.exec(document.querySelector('#page-data')?.textContent) ?? [];`,
    `  for (const [file, integrity] of [...every, ...own[type] ?? []])`,
    `    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(base)} + file, integrity, crossOrigin: '' }));`,
    `  import(${JSON.stringify(base + (every.scripts.at(-1) ?? ''))});`,
    `}));`,
    '',
  ].join('\n');
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
