import { expect, type Page } from '@playwright/test';
import { get } from 'node:http';
import { gzipSync } from 'node:zlib';
import { SEED } from './sites.ts';
import { takenOver } from './taken-over.ts';
import { test } from './test.ts';

/** What a first visit may weigh, in bytes on the wire. */
const SCRIPTS = 130_000;
const OUR_SCRIPTS = 14_000;
const STYLES = 6000;
/** What one round trip brings. */
const ARTICLE = 14_600;
const PRELOADED_FONTS = 45_000;

const zipped = (content: Buffer | string) => gzipSync(content, { level: 9 }).length;
const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

/** The files of one kind that a page loads until it asks for nothing more, each with its size, zipped. */
async function loaded(page: Page, address: string, kind: string): Promise<(readonly [path: string, size: number])[]> {
  const files: Promise<readonly [string, number]>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== kind) return;
    files.push(response.body().then((body) => [new URL(response.url()).pathname, zipped(body)] as const));
  });
  await page.goto(address);
  await takenOver(page);
  await page.waitForLoadState('networkidle');
  return Promise.all(files);
}

/** A page as it is sent to a browser that takes brotli: how many bytes, and from where its looks come. */
function sentBytes(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'Accept-Encoding': 'br' } }, (answer) => {
      let bytes = 0;
      if (answer.headers['content-encoding'] !== 'br') reject(new Error('not sent as brotli'));
      answer.on('data', (piece: Buffer) => void (bytes += piece.length)).on('end', () => resolve(bytes));
    }).on('error', reject);
  });
}

test('the code of the front page is as small as it may be, ours and with the libraries', async ({ page }) => {
  const scripts = await loaded(page, '/', 'script');
  const ours = scripts.filter(([path]) => !/\/libraries-/.test(path));
  expect(ours.length).toBeLessThan(scripts.length);
  expect(scripts.map(([path]) => path)).toContain('/boot/front.js');
  expect(sum(ours.map(([, size]) => size))).toBeLessThanOrEqual(OUR_SCRIPTS);
  expect(sum(scripts.map(([, size]) => size))).toBeLessThanOrEqual(SCRIPTS);
});

for (const address of ['/', SEED]) {
  test(`the looks of ${address} stand whole in the page, are as small as they may be, and are fetched by nobody`, async ({
    page,
  }) => {
    expect(await loaded(page, address, 'stylesheet')).toEqual([]);
    const styles = (await page.locator('style').allTextContents()).join('');
    expect(zipped(styles)).toBeLessThanOrEqual(STYLES);
    const classes = await page.locator('[class]').evaluateAll((all) => all.flatMap(({ classList }) => [...classList]));
    expect(classes.length).toBeGreaterThan(50);
    expect(classes.filter((name) => !styles.includes(`.${name}`))).toEqual([]);
  });
}

test('an article comes whole with the first round trip', async ({ page, browser }) => {
  await page.goto(SEED);
  const bare = await browser.newPage({ javaScriptEnabled: false });
  await bare.goto(page.url());
  const words = (shown: Page) => shown.getByRole('main').innerText();
  expect((await words(bare)).length).toBeGreaterThan(3000);
  expect(await words(bare)).toBe(await words(page));
  expect(await sentBytes(page.url())).toBeLessThanOrEqual(ARTICLE);
  await bare.close();
});

test('the fonts that are fetched first are few, small, and those that the first screen shows', async ({ page }) => {
  await page.goto(SEED);
  await page.evaluate(() => document.fonts.ready);
  const preloaded = await page
    .locator('link[rel="preload"][as="font"]')
    .evaluateAll((links) => links.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).pathname));
  const sizes = await Promise.all(preloaded.map(async (path) => (await (await page.request.get(path)).body()).length));
  const declared = await page.locator('style').allTextContents();
  expect(preloaded.length).toBe(2);
  expect(preloaded.filter((path) => !declared.join('').includes(path))).toEqual([]);
  expect(sum(sizes)).toBeLessThanOrEqual(PRELOADED_FONTS);
});

for (const width of [360, 1280]) {
  test(`at ${width} px a front page without a Latin word fetches no Latin letters`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    await expect(page.getByRole('main')).not.toHaveText(/[a-z]/i);
    await page.evaluate(() => document.fonts.ready);
    const fetched = await page.evaluate(() =>
      [...document.fonts]
        // A stand-in is the device's own.
        .filter(({ status, family }) => status === 'loaded' && !family.includes('fallback'))
        .map(({ unicodeRange }) => unicodeRange),
    );
    expect(fetched.length).toBeGreaterThan(2);
    expect(fetched.filter((range) => /U\+(?:41|3B|0)-/i.test(range))).toEqual([]);
  });
}
