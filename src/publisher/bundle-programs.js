// @ts-check
import { basename, isAbsolute } from 'node:path';
import { rolldown } from 'rolldown';

/*
 * A program: bundles sources into a folder, each into a module of its name. It is called by `bundled-programs.js`.
 */
const [folder = '', ...sources] = process.argv.slice(2);

const bundler = await rolldown({
  input: Object.fromEntries(sources.map((file) => [basename(file, '.ts'), file])),
  platform: 'node',
  tsconfig: false,
  external: (id) => !id.startsWith('.') && !isAbsolute(id),
});
await bundler.write({ dir: folder, format: 'esm', sourcemap: true });
