import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { SEED } from '../tests/browser/sites.ts';
import { countBytes, sumOf } from './browser/count-bytes.ts';
import { inChromium } from './browser/in-chromium.ts';
import { linkedAddress } from './browser/linked-address.ts';
import { openPage } from './browser/open-page.ts';
import { serveBuilt } from './browser/serve-built.ts';
import { PHONE } from './browser/slow-phone.ts';
import { warraq } from './builders/warraq.ts';
import { countOption } from './measuring/count-option.ts';
import { kilobytes, median, ratio } from './measuring/figures.ts';
import { inWorkFolder } from './measuring/in-work-folder.ts';
import { printTable } from './measuring/print-table.ts';
import { say } from './measuring/say.ts';
import { tellLoad } from './measuring/tell-load.ts';
import { measurePaint, type Paint } from './page/measure-paint.ts';
import { plainTwin } from './page/plain-twin.ts';
import { serveTwin } from './page/serve-twin.ts';
import { PRODUCT } from './product.ts';

/**
 * When a reader on a slow phone sees an article of the default edition, against a plain page with the same words, style and fonts and
 * no script.
 *
 *   npm run bench -- page [--rounds N] [--product DIR]
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { rounds: { type: 'string' }, product: { type: 'string', default: PRODUCT } },
  });
  const rounds = countOption('rounds', values.rounds, 5);
  const product = resolve(values.product);
  await inWorkFolder(async (folder) => {
    const builder = warraq(product, folder);
    await builder.prepare({ content: join(product, 'content'), truth: '' });
    await builder.build();
    const ours = await serveBuilt(product, builder.out);
    await inChromium(async (browser) => {
      const article = await linkedAddress(browser, ours.address, SEED);
      const twin = await serveTwin(await takeTwin(browser, article), builder.out);
      const pages = [
        { says: 'our article', address: article, paints: [] as Paint[] },
        { says: 'the same, plain', address: twin.address, paints: [] as Paint[] },
      ];
      // The first load fills the caches of the servers, and does not count.
      for (const { address } of pages) await measurePaint(browser, address);
      for (let round = 1; round <= rounds; round += 1) {
        for (const { says, address, paints } of pages) {
          const paint = await measurePaint(browser, address);
          paints.push(paint);
          say(`round ${round}: ${says}, ${paint.first.toFixed(0)} ms`);
        }
      }
      twin.stop();
      printPages(pages);
      tellLoad();
    });
    ours.stop();
  });
}

async function takeTwin(browser: Browser, address: string): Promise<string> {
  const page = await openPage(browser, { viewport: PHONE });
  const counter = await countBytes(page);
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await counter.quiet();
  const twin = await plainTwin(page);
  await page.context().close();
  return twin;
}

function printPages(pages: readonly { readonly says: string; readonly paints: readonly Paint[] }[]): void {
  const rows = pages.map(({ says, paints }) => {
    const of = (pick: (paint: Paint) => number) => median(paints.map(pick));
    return {
      says,
      first: of(({ first }) => first),
      largest: of(({ largest }) => largest),
      shift: of(({ shift }) => shift),
      html: of(({ bytes }) => bytes.page),
      scripts: of(({ bytes }) => bytes.script),
      all: of(({ bytes }) => sumOf(bytes)),
    };
  });
  const [ours, plain] = rows;
  printTable(
    ['', 'FCP ms', 'LCP ms', 'CLS', 'HTML kB', 'scripts kB', 'all kB'],
    [
      ...rows.map(({ says, first, largest, shift, html, scripts, all }) => [
        says,
        first.toFixed(0),
        largest.toFixed(0),
        shift.toFixed(3),
        kilobytes(html),
        kilobytes(scripts),
        kilobytes(all),
      ]),
      [
        'ours ÷ plain',
        ratio(ours?.first, plain?.first),
        ratio(ours?.largest, plain?.largest),
        '',
        ratio(ours?.html, plain?.html),
        '',
        ratio(ours?.all, plain?.all),
      ],
    ],
  );
}
