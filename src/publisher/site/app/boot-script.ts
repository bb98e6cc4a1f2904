import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ENTRY = /<script type="module"[^>]*\ssrc="([^"]+)"/;
const PRELOADED = /<link rel="modulepreload"[^>]*\shref="([^"]+)"/g;

/**
 * Writes the one script that pages name. It lets the browser show the words first and then fetches the reader's code, each file only as it was built:
 * another one is refused.
 *
 * @param shell the bundler's page, which names the code
 * @param files the folder that holds it
 */
export function bootScript(shell: string, files: string, base: string): string {
  const entry = ENTRY.exec(shell)?.[1];
  if (entry === undefined) throw new Error('the bundled page names no script');
  const modules = [entry, ...Array.from(shell.matchAll(PRELOADED), ([, href = '']) => href)];
  const code = modules.map((href) => [href, integrityOf(join(files, href.slice(base.length)))]);
  return [
    `const code = ${JSON.stringify(code)};`,
    `requestAnimationFrame(() => setTimeout(() => {`,
    `  for (const [href, integrity] of code)`,
    `    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href, integrity, crossOrigin: '' }));`,
    `  import(code[0][0]);`,
    `}));`,
    '',
  ].join('\n');
}

const integrityOf = (path: string): string =>
  `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`;
