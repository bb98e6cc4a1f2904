import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { inChromium } from './browser/in-chromium.ts';
import { openPage } from './browser/open-page.ts';
import { serveApart } from './browser/serve-apart.ts';
import { type SavedDocument, savedDocument } from './dev/saved-document.ts';
import { DESK } from './interact/desk.ts';
import { countOption } from './measuring/count-option.ts';
import { quantile } from './measuring/figures.ts';
import { inWorkFolder } from './measuring/in-work-folder.ts';
import { printTable } from './measuring/print-table.ts';
import { say } from './measuring/say.ts';
import { tellLoad } from './measuring/tell-load.ts';
import { makeSyntheticPile } from './pile/make-synthetic-pile.ts';
import { PRODUCT } from './product.ts';

const PORT = 41_741;
const PARTS = ['paragraph', 'headline'] as const;

/**
 * How long after a document was saved its open page shows what was saved, while developing: from before the write until the browser has
 * drawn the new word. Every second save is one that puts another file in the place of the old.
 *
 *   npm run bench -- dev [--count N] [--content DIR] [--saves N] [--pause MS] [--product DIR]
 *
 * The folder is copied before anything is written to it.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      content: { type: 'string' },
      count: { type: 'string' },
      saves: { type: 'string' },
      pause: { type: 'string' },
      product: { type: 'string', default: PRODUCT },
    },
  });
  const saves = countOption('saves', values.saves, 20);
  const pause = countOption('pause', values.pause, 2000);
  await inWorkFolder(async (folder) => {
    const content = join(folder, 'content');
    if (values.content === undefined) makeSyntheticPile(folder, { count: countOption('count', values.count, 1000) });
    else cpSync(resolve(values.content), content, { recursive: true });
    const saved = savedDocument(content);
    const { address, stop } = await serveApart(resolve(values.product), 'dev', [
      '--content',
      content,
      '--port',
      String(PORT),
    ]);
    await inChromium(async (browser) => {
      const page = await openPage(browser, { viewport: DESK });
      await page.goto(address + saved.path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      // The first save finds nothing warm, and does not count.
      await timeSave(page, saved, 'paragraph');
      const rows = [];
      for (const part of PARTS) {
        const times: number[] = [];
        for (let save = 1; save <= saves; save += 1) {
          await setTimeout(pause);
          times.push(await timeSave(page, saved, part));
          say(`${part} ${save}: ${times.at(-1)?.toFixed(0)} ms`);
        }
        rows.push([
          `a word in a ${part}`,
          String(saves),
          ...[0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(0)),
        ]);
      }
      printTable(['saved → shown', 'times', 'p50 ms', 'p95 ms', 'max ms'], rows);
    });
    stop();
    tellLoad();
  });
}

/** Milliseconds from before a save until its word is drawn. */
async function timeSave(page: Page, saved: SavedDocument, part: (typeof PARTS)[number]): Promise<number> {
  const started = performance.now();
  const word = saved.save(part);
  // Looked for at each frame.
  await page.waitForFunction((text) => document.querySelector('main')?.textContent.includes(text), word);
  return performance.now() - started;
}
