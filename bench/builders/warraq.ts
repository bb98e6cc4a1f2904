import { join } from 'node:path';
import { runMeasured } from '../measuring/run-measured.ts';
import type { Builder, Source } from './builder.ts';

/**
 * Ours, called as an owner calls it, from the raw documents: parsing, cutting tags and finding related stories included.
 *
 * @param product a checkout whose packages are installed
 */
export function warraq(product: string, folder: string): Builder {
  const out = join(folder, 'warraq-site');
  let content = '';
  return {
    name: 'warraq',
    says: 'Warraq, all of it',
    out,
    // What a checkout remembers of earlier builds: the bundled commands and reader, the cut fonts, the records of sites. It is only time to make again.
    caches: ['apps', 'builds', 'fonts', 'programs'].map((cache) => join(product, '.cache', cache)),
    prepare(source: Source) {
      content = source.content;
    },
    async build() {
      const measured = await runMeasured(
        ['npm', 'run', '--silent', 'build', '--', '--content', content, '--out', out, '--json'],
        { cwd: product },
      );
      // Status 1 tells of a document that was rejected, too; the site stands all the same.
      if (!/"built":true/.test(measured.stdout)) throw new Error(`the build failed: ${measured.stderr.slice(-2000)}`);
      return measured;
    },
  };
}
