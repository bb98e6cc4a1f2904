import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from '@playwright/test';
import type { Loaded } from './browser/count-bytes.ts';
import { inChromium } from './browser/in-chromium.ts';
import { openPage } from './browser/open-page.ts';
import { serveBuilt } from './browser/serve-built.ts';
import { slowProcessor } from './browser/slow-phone.ts';
import { takeSource } from './builders/take-source.ts';
import { warraq } from './builders/warraq.ts';
import { chooseFirst, chooseTags } from './interact/choose-tags.ts';
import { DESK } from './interact/desk.ts';
import { loadedBeforeFirstResult } from './interact/first-result-bytes.ts';
import { followLinks } from './interact/follow-links.ts';
import { installPaintClock } from './interact/paint-clock.ts';
import { openPlainList } from './interact/plain-list.ts';
import { countOption } from './measuring/count-option.ts';
import { kilobytes, median, quantile, ratio } from './measuring/figures.ts';
import { inWorkFolder } from './measuring/in-work-folder.ts';
import { printTable } from './measuring/print-table.ts';
import { say } from './measuring/say.ts';
import { tellLoad } from './measuring/tell-load.ts';
import { PRODUCT } from './product.ts';

const ROUTES = 20;
/** A visit has one. */
const FIRST_CHOICES = 10;

/**
 * What a reader waits for on a processor four times as slow: the first tag chosen, any tag chosen and taken back, and a story opened that the pointer
 * rested on; against hand-written code that replaces 20 rows, in the same browser.
 *
 *   npm run bench -- interact [--count N] [--tags N] [--content DIR] [--site DIR] [--choices N] [--product DIR]
 *
 * With --site, of a site that was built before: one of a hundred thousand documents takes longer to build than to measure.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      content: { type: 'string' },
      count: { type: 'string' },
      tags: { type: 'string' },
      site: { type: 'string' },
      choices: { type: 'string' },
      product: { type: 'string', default: PRODUCT },
    },
  });
  const choices = countOption('choices', values.choices, 40);
  const product = resolve(values.product);
  if (values.site !== undefined) return measureSite(product, resolve(values.site), choices);
  await inWorkFolder(async (folder) => {
    const count = countOption('count', values.count, 1000);
    const builder = warraq(product, folder);
    const wanted = { content: values.content, count, tags: values.tags, forPeers: false };
    await builder.prepare(await takeSource(folder, wanted));
    say('building …');
    await builder.build();
    await measureSite(product, builder.out, choices);
  });
}

async function measureSite(product: string, site: string, choices: number): Promise<void> {
  const { address, stop } = await serveBuilt(product, site);
  await inChromium((browser) => measure(browser, address, choices));
  stop();
}

async function measure(browser: Browser, address: string, choices: number): Promise<void> {
  const loaded = await loadedBeforeFirstResult(browser, address);
  const plain: number[] = [];
  const tags = await onSlowPage(browser, async (plainPage) => {
    const replaceRows = await openPlainList(plainPage, address, choices);
    return onSlowPage(browser, async (page) => {
      await page.goto(`${address}/`);
      return chooseTags(page, choices, async () => {
        const time = await replaceRows();
        if (time !== undefined) plain.push(time);
      });
    });
  });
  const first: number[] = [];
  for (let visit = 0; visit < FIRST_CHOICES; visit += 1) {
    const time = await onSlowPage(browser, (page) => chooseFirst(page, address));
    if (time !== undefined) first.push(time);
  }
  const routes = await onSlowPage(browser, (page) => followLinks(page, address, ROUTES));
  const row = (says: string, times: readonly number[]) => [
    says,
    String(times.length),
    quantile(times, 0.5).toFixed(0),
    quantile(times, 0.95).toFixed(0),
    ratio(quantile(times, 0.5), quantile(plain, 0.5)),
    ratio(quantile(times, 0.95), quantile(plain, 0.95)),
  ];
  printTable(
    ['4 × slower', 'times', 'p50 ms', 'p95 ms', 'p50 ÷ plain', 'p95 ÷ plain'],
    [
      row('20 rows replaced, plain', plain),
      row('first tag of a visit', first),
      row('tag chosen', tags.chosen),
      row('tag taken back', tags.released),
      row('prefetched story opened', routes.times),
    ],
  );
  process.stdout.write(`\nrequests after opening a prefetched story, median: ${median(routes.requests)}\n\n`);
  printLoaded(loaded);
  tellLoad();
}

async function onSlowPage<Result>(browser: Browser, work: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await openPage(browser, { viewport: DESK });
  await installPaintClock(page);
  await slowProcessor(page);
  try {
    return await work(page);
  } finally {
    await page.context().close();
  }
}

/** Which data it was is told, too; stories that are fetched ahead are none. */
function printLoaded(loaded: readonly Loaded[]): void {
  const sum = (all: readonly Loaded[]) => all.reduce((total, { bytes }) => total + bytes, 0);
  const lists = loaded.filter(({ kind }) => kind === 'data');
  printTable(
    ['before the first result of a tag', 'kB'],
    [
      ['data of lists', kilobytes(sum(lists))],
      ...lists.map(({ path, bytes }) => [`  ${path}`, kilobytes(bytes)]),
      ['HTML', kilobytes(sum(loaded.filter(({ kind }) => kind === 'page')))],
      ['all', kilobytes(sum(loaded))],
    ],
  );
}
