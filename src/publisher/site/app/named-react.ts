import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const WANTED = /^(?:react|react\/jsx-runtime|react-dom|react-dom\/client)$/;
const NAMED = '\0named:';

const require = createRequire(import.meta.url);

/**
 * Gives React's packages, which are CommonJS, names that can be imported. Without, every piece of code carries what turns the one into the other,
 * and writes each call as `(0, react.jsx)(…)`.
 */
export const namedReact = (): Plugin => ({
  name: 'warraq:named-react',
  apply: 'build',
  enforce: 'pre',
  resolveId: {
    filter: { id: WANTED },
    handler: (id, importer, { kind }) =>
      kind === 'require-call' || importer?.startsWith(NAMED) ? undefined : NAMED + id,
  },
  load: {
    filter: { id: /^\0named:/ },
    handler(id) {
      const name = id.slice(NAMED.length);
      const names = Object.keys(require(name) as object).filter((each) => /^[a-z]\w*$/i.test(each));
      return `import whole from ${JSON.stringify(name)};\nexport default whole;\nexport const { ${names.join(', ')} } = whole;`;
    },
  },
});
