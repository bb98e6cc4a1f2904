import type { Plugin } from 'vite';

const WHOLE = /import styles from ('[^']+\.module\.css')/;

/**
 * Imports the names of a style sheet one by one where each is called by its name. The bundler then writes them where they stand, and
 * no piece of code carries a table of them.
 */
export const namedStyles = (): Plugin[] => [
  {
    name: 'warraq:named-styles',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/reader\/.*\.tsx$/, code: WHOLE },
      // Where a name is looked up, the table is needed.
      handler: (code) =>
        code.includes('styles[') ? undefined : { code: code.replace(WHOLE, 'import * as styles from $1'), map: null },
    },
  },
  {
    // A sheet of which no name is left to import is no less wanted.
    name: 'warraq:wanted-styles',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /\.module\.css$/ },
      handler: (code) => ({ code, map: null, moduleSideEffects: 'no-treeshake' }),
    },
  },
];
