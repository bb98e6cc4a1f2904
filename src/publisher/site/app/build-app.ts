import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { sourceFingerprint } from '../fingerprint.ts';
import { CACHE, PROJECT } from '../project.ts';
import { bootScript } from './boot-script.ts';
import { readManifest } from './bundle-manifest.ts';
import { pageFiles } from './page-files.ts';
import { type PageStyles, pageStyles } from './page-styles.ts';
import { BOOT } from './page-template.ts';

/** The reader, built: what is the same in every site of one version and base. */
export interface BuiltApp {
  /** Of the sources and the base. */
  readonly key: string;
  /** Where its files lie, to be copied into a site: all but its pages. */
  readonly files: string;
  readonly shell: string;
  readonly css: PageStyles;
  /** The file, to be imported, that renders pages: see `render-worker.ts`. */
  readonly renderer: string;
}

const APPS = join(CACHE, 'apps');

/**
 * Builds the reader for browsers and for the build itself, once for each state of its sources: a pile that changes daily needs no bundler.
 * An app that was built half, or was damaged, is built anew.
 */
export async function buildApp(base: string): Promise<BuiltApp> {
  const key = sourceFingerprint([base]);
  const folder = join(APPS, key.slice(0, 16));
  const record = join(folder, 'app.json');
  if (!existsSync(record)) await makeApp(folder, base);
  return {
    key,
    ...(JSON.parse(readFileSync(record, 'utf8')) as Omit<BuiltApp, 'key' | 'files' | 'renderer'>),
    ...placesIn(folder),
  };
}

const placesIn = (folder: string) => ({
  files: join(folder, 'files'),
  renderer: pathToFileURL(join(folder, 'server', 'render-worker.js')).href,
});

async function makeApp(folder: string, base: string): Promise<void> {
  // Loaded only here: it takes longer than all else that a build needs when the app is there.
  const { build } = await import('vite');
  const fresh = `${folder}.new-${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  // A shell that has this set otherwise would get the slow React that warns programmers.
  process.env['NODE_ENV'] = 'production';
  const quiet = { root: PROJECT, base, logLevel: 'warn' as const };
  const checks = { bundlerTimings: false };
  const files = join(fresh, 'files');
  await build({
    ...quiet,
    build: {
      outDir: files,
      emptyOutDir: true,
      manifest: true,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { checks },
    },
  });
  await build({
    ...quiet,
    build: {
      outDir: join(fresh, 'server'),
      copyPublicDir: false,
      ssr: join(PROJECT, 'src/publisher/site/render/render-worker.ts'),
      rolldownOptions: { checks, output: { codeSplitting: false } },
    },
    ssr: { noExternal: true },
    plugins: [withPrerender()],
  });
  const { shell, css } = takeShell(files, base);
  writeFileSync(join(fresh, 'app.json'), JSON.stringify({ shell, css }));
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}

/** The renderer of pages is the publisher's; what it draws them with is the reader's, and only a bundle holds both. */
const withPrerender = (): Plugin => ({
  name: 'warraq:prerender',
  resolveId: { filter: { id: /^virtual:prerender$/ }, handler: () => join(PROJECT, 'src/reader/prerender.tsx') },
});

/**
 * Takes the page and the styles out of the files: every page of a site is made of them, and none is them. What fetches the other files is put in their
 * place.
 */
function takeShell(files: string, base: string): Pick<BuiltApp, 'shell' | 'css'> {
  const page = join(files, 'index.html');
  const shell = readFileSync(page, 'utf8');
  const pages = pageFiles(readManifest(files));
  const css = pageStyles(files, pages);
  rmSync(page);
  rmSync(join(files, '.vite'), { recursive: true });
  writeFileSync(join(files, BOOT), bootScript(pages, files, base));
  return { shell, css };
}
