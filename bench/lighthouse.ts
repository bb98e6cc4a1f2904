import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CHROMIUM_ARGS, ensureChromium } from '../tests/browser/chromium.ts';
import { ROUTES } from '../tests/browser/routes.ts';
import { SEED } from '../tests/browser/sites.ts';
import { inChromium } from './browser/in-chromium.ts';
import { linkedAddress } from './browser/linked-address.ts';
import { serveBuilt } from './browser/serve-built.ts';
import { warraq } from './builders/warraq.ts';
import { countOption } from './measuring/count-option.ts';
import { median } from './measuring/figures.ts';
import { inWorkFolder } from './measuring/in-work-folder.ts';
import { printTable } from './measuring/print-table.ts';
import { say } from './measuring/say.ts';
import { tellLoad } from './measuring/tell-load.ts';
import { installPeers, peerProgram } from './peers/install-peers.ts';
import { PRODUCT } from './product.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What of Lighthouse's report is read: scores from 0 to 1, and `null` where an audit has none. */
interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly scoreDisplayMode: string }>>;
}

/**
 * Lighthouse on a phone, with the line and the processor that it simulates: the four scores of the front page, an article and a tag's
 * page of the default edition, medians; and what kept any of them from the full score.
 *
 *   npm run bench -- lighthouse [--rounds N] [--product DIR]
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { rounds: { type: 'string' }, product: { type: 'string', default: PRODUCT } },
  });
  const rounds = countOption('rounds', values.rounds, 5);
  const product = resolve(values.product);
  installPeers();
  await inWorkFolder(async (folder) => {
    const builder = warraq(product, folder);
    await builder.prepare({ content: join(product, 'content'), truth: '' });
    await builder.build();
    const { address, stop } = await serveBuilt(product, builder.out);
    const article = await inChromium((browser) => linkedAddress(browser, address, SEED));
    const pages = [
      { name: 'front page', address: `${address}/`, reports: [] as Report[] },
      { name: 'article', address: article, reports: [] as Report[] },
      { name: 'tag', address: address + (ROUTES['tag'] ?? ''), reports: [] as Report[] },
    ];
    for (let round = 1; round <= rounds; round += 1) {
      for (const page of pages) {
        const report = runLighthouse(page.address, join(folder, 'report.json'));
        page.reports.push(report);
        say(`round ${round}: ${page.name}, ${scoresOf([report]).join(' ')}`);
      }
    }
    stop();
    printTable(
      ['median of ' + rounds, ...CATEGORIES],
      pages.map(({ name, reports }) => [name, ...scoresOf(reports)]),
    );
    for (const { name, reports } of pages) process.stdout.write(`${name} falls short in: ${shortcomings(reports)}\n`);
    tellLoad();
  });
}

/** @param tries now and then a browser does not record the beginning of a page */
function runLighthouse(address: string, file: string, tries = 3): Report {
  const { status, stderr } = spawnSync(
    peerProgram('lighthouse'),
    [
      address,
      '--output=json',
      `--output-path=${file}`,
      '--quiet',
      '--no-enable-error-reporting',
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=${['--headless=new', ...CHROMIUM_ARGS].join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: ensureChromium() }, encoding: 'utf8' },
  );
  if (status !== 0 && tries > 1) return runLighthouse(address, file, tries - 1);
  if (status !== 0) throw new Error(`Lighthouse at ${address}: ${stderr}`);
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

const scoresOf = (reports: readonly Report[]): string[] =>
  CATEGORIES.map((category) =>
    (100 * median(reports.map(({ categories }) => categories[category]?.score ?? 0))).toFixed(0),
  );

/** The audits that failed in the last round, by name. */
function shortcomings(reports: readonly Report[]): string {
  const failed = Object.entries(reports.at(-1)?.audits ?? {})
    .filter(([, { score, scoreDisplayMode }]) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative')
    .map(([name]) => name);
  return failed.length > 0 ? failed.join(', ') : 'nothing';
}
