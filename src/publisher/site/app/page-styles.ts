import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PageData } from '../../../schema/pages.ts';
import type { PageFiles } from './page-files.ts';

/** The styles that stand in pages. */
export interface PageStyles {
  readonly every: string;
  /** What only pages of one kind need, behind it. */
  readonly only: Readonly<Partial<Record<PageData['type'], string>>>;
}

/**
 * Reads the styles that stand in pages. Those of every page are in the pages alone, and their files go; those of one kind stay as files too, for a
 * reader who comes to it from a page of another kind.
 */
export function pageStyles(files: string, { every, only }: PageFiles): PageStyles {
  const text = (names: readonly string[]) =>
    names.map((name) => readFileSync(join(files, name), 'utf8').trim()).join('');
  const styles = {
    every: text(every.styles),
    only: Object.fromEntries(Object.entries(only).map(([type, own]) => [type, text(own.styles)])),
  };
  for (const name of every.styles) rmSync(join(files, name));
  return styles;
}
