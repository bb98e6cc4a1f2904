import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundledPrograms } from '../../bundled-programs.js';
import { sourceFingerprint } from '../fingerprint.ts';
import { CACHE, PROJECT } from '../project.ts';
import type { PageStyles } from './page-styles.ts';

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

/** Megabytes: the bundler takes a fifth more where nothing bounds it. */
const HEAP = ['--max-old-space-size=512', '--max-semi-space-size=8'];

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

/** In a process of its own, whose memory is free again when it is done. What the bundler says goes to the owner. */
async function makeApp(folder: string, base: string): Promise<void> {
  const programs = await bundledPrograms(PROJECT, (line) => void process.stderr.write(`${line}\n`));
  const bundler = spawn(process.execPath, [...HEAP, join(programs, 'make-app.js'), folder, base], {
    cwd: PROJECT,
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
  });
  const [status] = (await once(bundler, 'exit')) as [number | null];
  if (status !== 0) throw new Error('the reader could not be bundled; why is said above');
}
