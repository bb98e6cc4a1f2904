import { join } from 'node:path';
import type { Plugin } from 'vite';
import { PROJECT } from '../project.ts';

const BUNDLERS_OWN = /^\0vite\/preload-helper\.js$/;

/** Has every `import()` of the reader fetch its files through `fetchCode`, which refuses what is not as it was built. */
export const checkedCode = (): Plugin => ({
  name: 'warraq:checked-code',
  apply: 'build',
  enforce: 'pre',
  load: {
    filter: { id: BUNDLERS_OWN },
    handler: () =>
      `export { fetchCode as __vitePreload } from ${JSON.stringify(join(PROJECT, 'src/reader/loading/fetch-code.ts'))};`,
  },
});
