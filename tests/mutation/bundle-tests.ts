import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rollup } from 'vite';

/**
 * Bundles every test with what it tests to one CommonJS script, which exports `loadedTests`. Evaluated, it makes each of its modules
 * anew, so that nothing one mutant left behind is seen by the next.
 *
 * @param entry from the working folder, which may be a copy of the project
 * @param path where the script is kept: a runner that is started again need not make it again
 */
export async function bundleTests(entry: string, path: string): Promise<string> {
  if (existsSync(path)) return readFileSync(path, 'utf8');
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { vitest: resolve('tests/mutation/stand-in.ts') } },
    plugins: [{ name: 'own-address', transform: (code, id) => withAddress(code, id) }],
    build: {
      ssr: true,
      write: false,
      minify: false,
      rolldownOptions: { input: resolve(entry), external: ['fast-check', /^node:/], output: { format: 'cjs' } },
    },
  })) as Rollup.RollupOutput;
  const [{ code }] = result.output;
  writeFileSync(`${path}.${process.pid}`, code);
  renameSync(`${path}.${process.pid}`, path);
  return code;
}

/** A module that reads files beside it keeps its own address in the bundle. */
const withAddress = (code: string, id: string): string | null =>
  code.includes('import.meta.url') ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)) : null;
