import { type Served, serveApart } from './serve-apart.ts';

/** Not the usual one: another site may be served while a benchmark runs. */
const PORT = 41_740;

/** Serves a built folder as its owner would, by `npm run serve` of a checkout. */
export function serveBuilt(product: string, out: string): Promise<Served> {
  return serveApart(product, 'serve', ['--out', out, '--port', String(PORT)]);
}
