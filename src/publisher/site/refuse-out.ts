import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/**
 * Says why a folder must not be replaced by a built site: it holds the documents or the project, or it is no built site and
 * something else would be lost.
 *
 * @returns `undefined` where it may be replaced: it is absent, empty, or an earlier site
 */
export function refuseOut(out: string, keep: readonly string[]): string | undefined {
  const inside = join(resolve(out), sep);
  const held = keep.find((folder) => join(resolve(folder), sep).startsWith(inside));
  if (held) return `--out ${out} holds ${held}, which a build would remove`;
  if (!existsSync(out)) return undefined;
  if (!statSync(out).isDirectory()) return `--out ${out} is a file`;
  const entries = readdirSync(out);
  const isSite = entries.includes('index.html') && entries.includes('assets');
  return entries.length === 0 || isSite
    ? undefined
    : `--out ${out} holds files that no build made; name an empty or a new folder`;
}
