/**
 * `npm run screenshots`: a PNG of every route × width × theme × language of the default edition, in `screenshots/`.
 * For eyes: nothing compares them.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser } from '@playwright/test';
import { CHROMIUM_ARGS, ensureChromium } from './chromium.ts';
import { ROUTES } from './routes.ts';

const OUT = 'screenshots';
const SITE = '.cache/sites/screenshots';
const PORT = 41_732;
const WIDTHS = [360, 768, 1280];
const THEMES = ['light', 'dark'] as const;
const LANGUAGES = ['ar', 'en'];

async function serveSite(): Promise<() => void> {
  const command = `npm run --silent build -- --out ${SITE} && exec npm run --silent serve -- --out ${SITE} --port ${PORT}`;
  const server = spawn('bash', ['-c', command], { stdio: ['ignore', 'ignore', 'inherit'], detached: true });
  const address = `http://localhost:${PORT}/`;
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return () => process.kill(-(server.pid ?? 0));
    await sleep(200);
  }
  throw new Error(`no site came up at ${address}`);
}

async function shoot(browser: Browser, width: number, theme: (typeof THEMES)[number], language: string): Promise<void> {
  const context = await browser.newContext({
    baseURL: `http://localhost:${PORT}`,
    viewport: { width, height: 900 },
    colorScheme: theme,
  });
  await context.addInitScript((chosen) => localStorage.setItem('warraq.language', chosen), language);
  const page = await context.newPage();
  for (const [name, address] of Object.entries(ROUTES)) {
    await page.goto(address);
    await page.getByRole('main').waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${OUT}/${name}-${width}-${theme}-${language}.png`, fullPage: true });
  }
  await context.close();
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const stop = await serveSite();
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
try {
  for (const width of WIDTHS)
    for (const theme of THEMES) for (const language of LANGUAGES) await shoot(browser, width, theme, language);
} finally {
  await browser.close();
  stop();
}
process.stdout.write(`${readdirSync(OUT).length} screenshots in ${OUT}/\n`);
