import { join } from 'node:path';
import type { Plugin } from 'vite';
import { PROJECT } from '../project.ts';

/** Where the router's build without warnings for programmers lies. */
const quiet = (file: string) => join(PROJECT, 'node_modules/react-router/dist/production', file);

/**
 * Leaves of the router what the reader uses. Its package leads every bundler to the build that warns programmers, and its components are
 * made by calls that a bundler must take for wanted, so that each of them goes along unused: together 3.6 kB on the wire. Here the calls
 * are marked as what they are, and names for debugging are left out.
 */
export const leanRouter = (): Plugin => ({
  name: 'warraq:lean-router',
  apply: 'build',
  config: () => ({
    resolve: {
      alias: [
        { find: /^react-router$/, replacement: quiet('index.mjs') },
        { find: /^react-router\/dom$/, replacement: quiet('dom-export.mjs') },
      ],
    },
  }),
  transform: {
    filter: { id: /\/react-router\/dist\/production\// },
    handler: (code) => ({
      code: code
        .replaceAll(/= (React\d*\.(?:forwardRef|memo|createContext))\(/g, '= /* @__PURE__ */ $1(')
        .replaceAll(/^\w+\.displayName = .*;$/gm, ''),
      map: null,
    }),
  },
});
