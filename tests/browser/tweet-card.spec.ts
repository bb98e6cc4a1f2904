import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { sidewaysScroll, foreignRequests, seenFromLeft } from './seen.ts';
import { HARD_CASES, SEED, storyAddress } from './sites.ts';
import { test } from './test.ts';

const CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const card = (page: Page, position: number, total = 2) =>
  page.getByRole('article', { name: new RegExp(`^تغريدة ${position} من ${total} من `) });

test.describe('the two tweets of the sample', () => {
  test.beforeEach(({ page }) => page.goto(SEED));

  test('are cards named for their place and their author', async ({ page }) => {
    await expect(page.getByRole('article', { name: 'تغريدة 1 من 2 من 24.ae' })).toBeVisible();
    await expect(page.getByRole('article', { name: 'تغريدة 2 من 2 من 24.ae' })).toBeVisible();
  });

  test('show name, handle and address in their own order, and # on the right of its word', async ({ page }) => {
    const second = card(page, 2);
    const isolated = (text: string) => second.locator('bdi').filter({ hasText: new RegExp(`^${text}$`) });
    expect(await seenFromLeft(isolated('24.ae'))).toBe('24.ae');
    expect(await seenFromLeft(isolated('@20fourMedia'))).toBe('@20fourMedia');
    expect(await seenFromLeft(second.getByRole('link', { name: /t\.co/ }))).toBe('t.co/ww0DXZ4jh9');
    expect(await seenFromLeft(second.getByRole('link', { name: '#غزة' }))).toBe('ةزغ#');
    await expect(second.locator('bdi').filter({ has: page.locator('time') })).toHaveText('6 نوفمبر 2023');
  });

  test('hold the words to the character, with no direction control, also when copied', async ({ page }) => {
    const words = card(page, 2).locator('blockquote');
    expect(await words.evaluate((element) => element.textContent)).toBe(
      'شهود عيان يكشفون تفاصيل قصف سيارات الإسعاف في #غزة https://t.co/ww0DXZ4jh9 pic.twitter.com/dp7EsqVU5v',
    );
    const copied = await card(page, 2).evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return String(getSelection());
    });
    expect(copied).toContain('في #غزة https://t.co/ww0DXZ4jh9 pic.twitter.com/dp7EsqVU5v');
    expect(copied).not.toMatch(CONTROLS);
  });

  test('show a picture as a chip and fetch none', async ({ page }) => {
    const chip = card(page, 2).getByRole('link', { name: 'صورة في التغريدة الأصلية' });
    await expect(chip).toHaveText('صورة في التغريدة الأصلية');
    await expect(chip).toHaveAttribute('href', 'https://pic.twitter.com/dp7EsqVU5v');
    await expect(card(page, 2).locator('img, iframe, script, video')).toHaveCount(0);
  });

  test('lead hashtags to our own search', async ({ page }) => {
    await card(page, 2).getByRole('link', { name: '#غزة' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=%23%D8%BA%D8%B2%D8%A9$/);
    await expect(page.getByRole('link', { name: '"المحصلة صفر".. بلينكن يغادر الشرق الأوسط' })).toBeVisible();
  });

  test('say which links lead away, and tell the other side nothing', async ({ page }) => {
    const link = card(page, 2).getByRole('link', { name: 'https://t.co/ww0DXZ4jh9، رابط خارجي' });
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer nofollow');
    let referer: string | undefined = 'not asked for';
    await page.route('https://t.co/**', async (route) => {
      referer = route.request().headers()['referer'];
      await route.fulfill({ contentType: 'text/html', body: '<h1>away</h1>' });
    });
    await link.click();
    await expect(page.getByRole('heading', { name: 'away' })).toBeVisible();
    expect(referer).toBeUndefined();
    expect(await page.evaluate(() => window.opener as unknown)).toBeNull();
  });

  test('leave nothing of the attribution in the paragraph that the scraper glued to it', async ({ page }) => {
    const after = (position: number) => card(page, position).locator('xpath=following-sibling::p[1]');
    await expect(after(1)).toHaveText(/^وبينما ترفض واشنطن/);
    await expect(after(2)).toHaveText(/^وأضاف أن واشنطن/);
  });

  test('can be skipped with the keyboard', async ({ page }) => {
    const skip = card(page, 1).getByRole('link', { name: 'تخطَّ التغريدة' });
    await skip.focus();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(card(page, 2).getByRole('link', { name: 'تخطَّ التغريدة' })).toBeFocused();
  });

  test('have targets of 24 pixels and a focus that is seen', async ({ page }) => {
    for (const link of await card(page, 2).getByRole('link').all()) {
      await link.focus();
      const box = await link.boundingBox();
      expect([await link.innerText(), Math.min(box?.width ?? 0, box?.height ?? 0) >= 24]).toEqual([
        await link.innerText(),
        true,
      ]);
      expect(await contrastOfFocus(page)).toBeGreaterThanOrEqual(3);
    }
  });

  test('break no rule of accessibility', async ({ page }) => {
    await expect(card(page, 2)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('article article').analyze();
    expect(violations).toEqual([]);
  });

  test('are printed whole, addresses as text', async ({ page }) => {
    await expect(card(page, 2)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    expect(await seenFromLeft(card(page, 2).locator('blockquote bdi').filter({ hasText: 't.co' }))).toBe(
      'https://t.co/ww0DXZ4jh9',
    );
    const picture = card(page, 2).locator('blockquote bdi').filter({ hasText: 'pic.twitter.com' });
    expect(await seenFromLeft(picture)).toBe('pic.twitter.com/dp7EsqVU5v');
    await expect(card(page, 2).getByRole('link', { name: 'صورة في التغريدة الأصلية' })).toBeHidden();
  });
});

test('a page of tweets asks nothing of another origin', async ({ page, baseURL }) => {
  const foreign = foreignRequests(page, baseURL ?? '');
  await page.goto(SEED);
  await card(page, 2).scrollIntoViewIfNeeded();
  await card(page, 2).getByRole('link', { name: /t\.co/ }).hover();
  await page.waitForLoadState('networkidle');
  expect(foreign).toEqual([]);
  await expect(page.locator('iframe, img[src^="http"], script[src^="http"]')).toHaveCount(0);
});

for (const timezoneId of ['America/Los_Angeles', 'UTC', 'Asia/Dubai', 'Pacific/Kiritimati']) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('a tweet is of the day it names', async ({ page }) => {
      await page.goto(SEED);
      const time = card(page, 1).locator('time');
      await expect(time).toHaveText('6 نوفمبر 2023');
      await expect(time).toHaveAttribute('datetime', '2023-11-06');
    });
  });
}

test('a card that cannot be drawn leaves its words, and the page lives', async ({ page }) => {
  await page.route(`**${SEED}**`, async (route) => {
    const text = await (await route.fetch()).text();
    const author = '"author":{"name":"24.ae","handle":"20fourMedia"}';
    await route.fulfill({
      body: text.replaceAll(author, '"author":{"name":24,"handle":null}'),
      contentType: 'text/html',
    });
  });
  await page.goto(SEED);
  await expect(page.locator('blockquote').first()).toHaveText(/^#بايدن و #نتانياهو يناقشان/);
  await expect(page.getByRole('article', { name: /^تغريدة/ })).toHaveCount(0);
  await expect(page.getByText('وبينما ترفض واشنطن')).toBeVisible();
});

test.describe('tweets of other shapes', () => {
  test.use({ baseURL: HARD_CASES });

  test('run the way most of their words run, whatever they begin with', async ({ page }) => {
    await page.goto(storyAddress('tweets-of-every-direction'));
    await expect(card(page, 1, 5)).toBeVisible();
    const words = await page
      .locator('blockquote')
      .evaluateAll((quotes) =>
        quotes.map((quote) => [
          quote.textContent?.slice(0, 12),
          quote.getAttribute('dir'),
          getComputedStyle(quote).direction,
        ]),
      );
    expect(words).toEqual([
      ['@art_museum ', 'rtl', 'rtl'],
      ['https://t.co', 'rtl', 'rtl'],
      ['RT @calligra', 'rtl', 'rtl'],
      ['BREAKING | م', 'rtl', 'rtl'],
      ['The museum o', 'ltr', 'ltr'],
    ]);
  });

  test('parts that are missing are named, or simply absent', async ({ page }) => {
    await page.goto(storyAddress('tweets-with-parts-missing'));
    const unknown = page.getByRole('article', { name: 'تغريدة 1 من 3 من حساب غير معروف' });
    await expect(unknown.locator('blockquote')).toContainText('ليلة الرصد الأولى');
    await expect(unknown.locator('time')).toHaveCount(0);

    const unread = card(page, 2, 3);
    await expect(unread.locator('bdi').filter({ hasText: 'February 31, 2024' })).toBeVisible();
    await expect(unread.locator('time')).toHaveCount(0);

    const wordless = card(page, 3, 3);
    await expect(wordless.locator('blockquote')).toHaveCount(0);
    await expect(wordless.getByRole('link', { name: /رابط خارجي/ })).toHaveAttribute(
      'href',
      'https://x.com/astro_club',
    );
    await expect(page.getByRole('main')).not.toContainText(/undefined|null|Invalid|NaN/);
  });

  test('the longest handle and address fit 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(storyAddress('tweet-of-greatest-length'));
    await expect(card(page, 1, 1)).toContainText('@old_book_market');
    expect(await sidewaysScroll(page)).toBe(0);
  });

  test('an address keeps its own order to its last slash', async ({ page }) => {
    await page.goto(storyAddress('tweet-of-greatest-length'));
    const link = card(page, 1, 1).getByRole('link', { name: /books\.example\.org/ });
    expect(await seenFromLeft(link)).toBe('books.example.org/market/2024/spring/old-square/map/');
  });

  test('markup is text, and an address with a false host is no link', async ({ page }) => {
    await page.goto(storyAddress('tweet-of-greatest-length'));
    const words = card(page, 1, 1).locator('blockquote');
    await expect(words).toContainText('<img src=x onerror=alert(1)> https://bank.example.org@other.example.org/login');
    await expect(words.locator('img')).toHaveCount(0);
    await expect(words.getByRole('link')).toHaveCount(1);
  });
});

/** The contrast of the focus ring with what is round it. */
function contrastOfFocus(page: Page): Promise<number> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const luminance = (colour: string) => {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
        const share = value / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const focused = document.activeElement!;
    const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(focused);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return 0;
    let ground: Element | null = focused.parentElement;
    while (ground && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)') ground = ground.parentElement;
    const shades = [luminance(outlineColor), luminance(getComputedStyle(ground!).backgroundColor)].toSorted(
      (a, b) => b - a,
    );
    return (shades[0]! + 0.05) / (shades[1]! + 0.05);
  });
}
