import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { PROJECT } from '../project.ts';
import { bootScripts } from './boot-script.ts';
import type { BuiltApp } from './build-app.ts';
import { readManifest } from './bundle-manifest.ts';
import { pageFiles } from './page-files.ts';
import { pageStyles } from './page-styles.ts';

/*
 * A program: bundles the reader into a folder, for a base. It is called by `build-app.ts`, which needs what it makes and not the half gigabyte that
 * a bundler takes.
 */
const [given = '', base = '/'] = process.argv.slice(2);

async function makeApp(folder: string): Promise<void> {
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
  const { shell, css } = takeShell(files);
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
function takeShell(files: string): Pick<BuiltApp, 'shell' | 'css'> {
  const page = join(files, 'index.html');
  const shell = readFileSync(page, 'utf8');
  const pages = pageFiles(readManifest(files));
  const css = pageStyles(files, pages);
  rmSync(page);
  rmSync(join(files, '.vite'), { recursive: true });
  const boots = bootScripts(pages, files, base);
  mkdirSync(join(files, 'boot'), { recursive: true });
  for (const [file, script] of boots) writeFileSync(join(files, file), script);
  return { shell, css };
}

// Last: what stands above must be there.
await makeApp(given);
