import { expect } from '@playwright/test';
import { sidewaysScroll } from './seen.ts';
import { HARD_CASES, SEED, storyAddress } from './sites.ts';
import { test } from './test.ts';

const TITLE = '"المحصلة صفر".. بلينكن يغادر الشرق الأوسط';

test.describe('the sample', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(SEED);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('has one banner, one main, one contentinfo and one title, with its quotes as in the source', async ({
    page,
  }) => {
    await expect(page.getByRole('banner')).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('contentinfo')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  });

  test('begins, for the keyboard, with the way past the head', async ({ page }) => {
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'تخطَّ إلى المحتوى' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('is shown whole and in the order of its document', async ({ page }) => {
    const article = page.getByRole('main').locator('article').first();
    await expect(article.getByText('موقع 24')).toBeVisible();
    await expect(article.locator('time[datetime="2023-11-07"]')).toHaveText('7 نوفمبر 2023');
    const blocks = await article.evaluate((element) => {
      const body = element.querySelector('article')!.parentElement!;
      return [...body.children].map((block) => (block.matches('article') ? 'tweet' : block.textContent?.slice(0, 12)));
    });
    expect(blocks).toEqual([
      'اختتم وزير ا',
      'كما تأمل واش',
      'وبدأ كبير ال',
      'tweet',
      'وبينما ترفض ',
      'ورداً على سؤ',
      'وقال للصحافي',
      'tweet',
      'وأضاف أن واش',
      'وتريد واشنطن',
      'والتقى بلينك',
      'وقال مسؤول ب',
    ]);
  });

  test('shows its nine tags, those of the site apart', async ({ page }) => {
    const tags = page.getByRole('region', { name: 'الوسوم' });
    await expect(tags.getByRole('listitem')).toHaveText([
      'في المنطقة',
      'غزة وإسرائيل',
      'التغير المناخي',
      'محاكمة ترامب',
      'أحداث السودان',
      'سلطان النيادي',
      'مانشستر سيتي',
      'الحرب الأوكرانية',
      'عام الاستدامة',
    ]);
    await expect(tags.getByRole('heading', { name: 'وسوم عامة للموقع' })).toBeVisible();
    await tags.getByRole('link', { name: 'غزة وإسرائيل' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'غزة وإسرائيل' })).toBeFocused();
    await expect(page.getByRole('link', { name: TITLE })).toBeVisible();
  });

  test('is set to be read: size, leading, no spacing, no justified lines, 45 to 75 characters', async ({ page }) => {
    const paragraph = page.getByText(/^اختتم وزير الخارجية/);
    const set = await paragraph.evaluate((element) => {
      const style = getComputedStyle(element);
      const size = Number.parseFloat(style.fontSize);
      return {
        size,
        leading: Number.parseFloat(style.lineHeight) / size,
        spacing: style.letterSpacing,
        align: style.textAlign,
        hyphens: style.hyphens,
      };
    });
    expect(set.size).toBeGreaterThanOrEqual(18);
    expect(set.leading).toBeGreaterThanOrEqual(1.7);
    expect(['normal', '0px']).toContain(set.spacing);
    expect([set.align, ['manual', 'none'].includes(set.hyphens)]).toEqual(['start', true]);

    await page.setViewportSize({ width: 1280, height: 900 });
    const lines = await paragraph.evaluate((element) => {
      const counts = new Map<number, number>();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = 0; at < (node.textContent?.length ?? 0); at += 1) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const top = Math.round((range.getClientRects()[0]?.top ?? 0) / 12);
          counts.set(top, (counts.get(top) ?? 0) + 1);
        }
      }
      return [...counts.values()].slice(0, -1);
    });
    for (const characters of lines) {
      expect(characters).toBeGreaterThanOrEqual(45);
      expect(characters).toBeLessThanOrEqual(75);
    }
  });

  test('its arrows to the newer and the older article point the way the paper is leafed through', async ({ page }) => {
    const neighbours = page.getByRole('navigation', { name: 'قبله وبعده' });
    const newer = await neighbours.getByRole('link', { name: /أحدث منه/ }).boundingBox();
    const older = await neighbours.getByRole('link', { name: /أقدم منه/ }).boundingBox();
    expect(newer!.x).toBeGreaterThan(older!.x);
    const mirrored = neighbours
      .locator('svg')
      .evaluateAll((icons) => icons.map((icon) => getComputedStyle(icon).scale));
    expect(await mirrored).toEqual(['-1 1', '-1 1']);
  });
});

test('going to another page moves the focus to its title, names the window and starts at the top', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto('/');
  const link = page.getByRole('link', { name: TITLE });
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(0);
  const name = await page.title();
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(`^${TITLE} · `));
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(page).toHaveTitle(name);
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThanOrEqual(2);
});

test('an address with another slug, or with none, opens the article and puts itself right', async ({ page }) => {
  for (const address of [SEED, `${SEED}اسم-قديم/`]) {
    await page.goto('/');
    const steps = await page.evaluate(() => history.length);
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    expect(decodeURIComponent(new URL(page.url()).pathname)).toBe(`${SEED}المحصلة-صفر-بلينكن-يغادر-الشرق-الأوسط/`);
    expect(await page.evaluate(() => history.length)).toBe(steps + 1);
  }
});

test.describe('at 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const [what, address] of [
    ['the sample', SEED],
    ['the front page', '/'],
    ['the index of tags', '/tags/'],
    ['the search', `/search/?q=${encodeURIComponent('الهدنة')}`],
  ] as const) {
    test(`${what} needs no scrolling sideways, also with wider text spacing`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading').first()).toBeAttached();
      expect(await sidewaysScroll(page)).toBe(0);
      // As in WCAG 1.4.12, but for the letters: Arabic ones join.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
        );
        document.adoptedStyleSheets.push(sheet);
      });
      expect(await sidewaysScroll(page)).toBe(0);
    });
  }
});

test.describe('fields that are missing', () => {
  test.use({ baseURL: HARD_CASES });

  test('have no row, no heading and no word of a programmer', async ({ page }) => {
    await page.goto(storyAddress('story-with-fields-missing'));
    await expect(page.getByRole('heading', { level: 1, name: 'حكاية جسر قديم' })).toBeVisible();
    await expect(page.locator('main time')).toHaveCount(0);
    await expect(page.getByText('المصدر:')).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'الوسوم' })).toHaveCount(0);
    await expect(page.getByRole('main')).not.toContainText(/undefined|null|NaN|Invalid/);
    const hollow = await page
      .getByRole('heading')
      .evaluateAll((all) => all.filter((heading) => !heading.textContent?.trim()));
    expect(hollow).toEqual([]);
  });

  test('an unread date is shown as written, and is no time', async ({ page }) => {
    await page.goto(storyAddress('story-with-unread-date'));
    const article = page.getByRole('main').locator('article').first();
    await expect(article.locator('bdi').filter({ hasText: /^31st, February 2024 GMT$/ })).toBeVisible();
    await expect(article.locator('time')).toHaveCount(0);
  });

  test('a document without its marks is shown as it is, with a notice', async ({ page }) => {
    await page.goto(storyAddress('story-with-fields-missing'));
    await expect(page.getByText('لم تُعرف بنية هذه الوثيقة، فنعرض نصّها كما هو.')).toBeVisible();
    await expect(page.getByText(/^بُني الجسر القديم/)).toBeVisible();
    await expect(page.getByText(/^ويعبره اليوم المشاة/)).toBeVisible();
  });
});
