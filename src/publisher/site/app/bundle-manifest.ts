import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the bundler says of one piece of code. */
export interface Piece {
  readonly file?: string;
  readonly name?: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/** What the bundler says it made, by the names of its sources. */
export type BundleManifest = Readonly<Record<string, Piece>>;

export const readManifest = (files: string): BundleManifest =>
  JSON.parse(readFileSync(join(files, '.vite/manifest.json'), 'utf8')) as BundleManifest;

/** A piece of code behind all that it imports, each once. */
export function withImports(name: string, manifest: BundleManifest, seen = new Set<string>()): Piece[] {
  if (seen.has(name)) return [];
  seen.add(name);
  const piece = manifest[name] ?? {};
  return [...(piece.imports ?? []).flatMap((each) => withImports(each, manifest, seen)), piece];
}
