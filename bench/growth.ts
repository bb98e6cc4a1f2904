import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { inChromium } from './browser/in-chromium.ts';
import { routeBytes } from './browser/route-bytes.ts';
import { serveBuilt } from './browser/serve-built.ts';
import { buildFromNothing } from './builders/build-from-nothing.ts';
import { readTruth } from './builders/read-truth.ts';
import { warraq } from './builders/warraq.ts';
import { type Again, printGrowth, type Size } from './growth/print-growth.ts';
import { countOption } from './measuring/count-option.ts';
import { folderSize } from './measuring/folder-size.ts';
import { inWorkFolder } from './measuring/in-work-folder.ts';
import { say } from './measuring/say.ts';
import { filesWritten, stampFiles } from './measuring/stamp-files.ts';
import { makeSyntheticPile } from './pile/make-synthetic-pile.ts';
import { printTruth } from './pile/print-truth.ts';
import { syntheticDocuments } from './pile/synthetic-document.ts';
import { syntheticTags, usualTagCount } from './pile/synthetic-tags.ts';
import type { Truth } from './pile/truth.ts';
import { PRODUCT } from './product.ts';

const TIMES = 10;

/**
 * What grows with the pile: the cost of a build, its memory, what a reader loads, and the cost of one document that is edited, comes or goes.
 *
 *   npm run bench -- growth [--count N] [--product DIR]
 *
 * Builds N documents (1,000) and ten times as many.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { count: { type: 'string' }, product: { type: 'string', default: PRODUCT } },
  });
  const count = countOption('count', values.count, 1000);
  const product = resolve(values.product);
  await inWorkFolder((folder) =>
    inChromium(async (browser) => {
      const sizes: Size[] = [];
      for (const each of [count, TIMES * count])
        sizes.push(await measureSize(browser, product, join(folder, String(each)), each));
      const [small, large] = sizes;
      if (small && large) printGrowth(small, large);
    }),
  );
}

async function measureSize(browser: Browser, product: string, folder: string, count: number): Promise<Size> {
  say(`making ${count} documents …`);
  const pile = makeSyntheticPile(folder, { count });
  const builder = warraq(product, folder);
  await builder.prepare(pile);
  const cold = await buildFromNothing(builder);
  say(`${count} documents: ${cold.cpu.toFixed(2)} s of CPU`);
  const names = readdirSync(pile.content).toSorted();
  const routes = await measureRoutes(browser, product, builder.out, {
    documents: await firstTruths(pile.truth, 5),
    tag: syntheticTags(1, usualTagCount(count))[0] ?? '',
  });
  const site = folderSize(builder.out);
  const one = join(pile.content, names[Math.floor(count / 2)] ?? '');
  const further = syntheticDocuments(1, syntheticTags(1, usualTagCount(count)))(count);
  const again: Again[] = [];
  for (const [what, change] of CHANGES) {
    const before = stampFiles(builder.out);
    change(one, further);
    const measured = await builder.build();
    again.push({ what, measured, written: filesWritten(before, stampFiles(builder.out)) });
  }
  return { count, cold, site, again, routes };
}

/**
 * What an owner does most: mends a word of a story, which no other page shows; mends its headline, which many do; adds a document of the newest day, and
 * takes it away again; takes away an old one, for which every newer one has another number.
 */
const CHANGES: readonly (readonly [what: string, change: (one: string, further: Truth) => void])[] = [
  // The fourth line: headline, day and opening stand before it.
  ['its words', (one) => edit(one, (text) => text.replace(/^(?:.*\n){3}.*/, (lines) => `${lines} وهذه جملة أضيفت.`))],
  ['its headline', (one) => edit(one, (text) => `عاجل: ${text}`)],
  ['a new one', (one, further) => writeFileSync(besides(one), printTruth({ ...further, publishedOn: '2030-01-01' }))],
  ['the new one gone', (one) => rmSync(besides(one))],
  ['an old one gone', (one) => rmSync(one)],
];

const edit = (path: string, by: (text: string) => string): void => writeFileSync(path, by(readFileSync(path, 'utf8')));

/** Where a new document comes to lie: behind all others. */
const besides = (one: string): string => join(dirname(one), 'zz.txt');

async function firstTruths(file: string, count: number): Promise<readonly Truth[]> {
  const first: Truth[] = [];
  for await (const truth of readTruth(file)) {
    first.push(truth);
    if (first.length === count) break;
  }
  return first;
}

interface Wanted {
  readonly documents: readonly Truth[];
  readonly tag: string;
}

async function measureRoutes(
  browser: Browser,
  product: string,
  out: string,
  { documents, tag }: Wanted,
): Promise<Size['routes']> {
  const { address, stop } = await serveBuilt(product, out);
  try {
    return await routeBytes(browser, address, documents, tag);
  } finally {
    stop();
  }
}
