import { runInNewContext } from 'node:vm';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SEED = 'content/000_db6cb525eb9304ba.txt';

interface Bundle {
  readonly code: string;
  /** Paths from the project's root. */
  readonly modules: readonly string[];
}

/** Bundles the app, or one file of a pure folder as the global `bundled`. */
async function bundle(entry?: string): Promise<Bundle> {
  const pure = entry && { configFile: false as const, lib: { entry, formats: ['iife' as const], name: 'bundled' } };
  const result = (await build({
    root: ROOT,
    logLevel: 'silent',
    ...(pure ? { configFile: pure.configFile } : {}),
    build: { write: false, minify: false, ...(pure ? { lib: pure.lib } : {}) },
  })) as Rollup.RollupOutput | Rollup.RollupOutput[];
  const chunks = [result].flat().flatMap(({ output }) => output.filter((file) => file.type === 'chunk'));
  return {
    code: chunks.map(({ code }) => code).join('\n'),
    modules: chunks.flatMap(({ moduleIds }) => moduleIds.map((id) => relative(ROOT, id))),
  };
}

describe.for([
  ['src/parser/parse-document.ts', ['parser', 'arabic', 'schema']],
  ['src/corpus/study-edition.ts', ['corpus', 'arabic', 'schema']],
] as const)('%s', ([entry, rooms]) => {
  test('carries nothing of the other rooms and no package', async () => {
    const { modules } = await bundle(entry);
    const foreign = modules.filter(
      (id) => !id.startsWith('\0') && !rooms.some((room) => id.startsWith(`src/${room}/`)),
    );
    expect(foreign).toEqual([]);
    expect(modules).toContain(entry);
  });
});

test('the parser runs where there is nothing but the language', async () => {
  const { code } = await bundle('src/parser/parse-document.ts');
  const text = readFileSync(`${ROOT}/${SEED}`, 'utf8');
  const title: unknown = runInNewContext(`${code}; bundled.parseDocument({ name: 'sample', text }).title`, { text });
  expect(title).toBe('"المحصلة صفر".. بلينكن يغادر الشرق الأوسط');
});

test('the reader carries no parser, no corpus and no publisher', async () => {
  const { modules } = await bundle();
  expect(modules.filter((id) => /^src\/(?:parser|corpus|publisher)\//.test(id))).toEqual([]);
  expect(modules).toContain('src/reader/main.ts');
});
