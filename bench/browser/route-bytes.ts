import type { Browser } from '@playwright/test';
import { articleIds } from '../../src/corpus/identity/article-id.ts';
import { articleAddress, tagAddress } from '../../src/reader/addresses.ts';
import { slugOf } from '../../src/arabic/slug.ts';
import type { Truth } from '../pile/truth.ts';
import { type ByteCounter, type BytesByKind, countBytes, type Kind } from './count-bytes.ts';
import { openPage } from './open-page.ts';
import { PHONE } from './slow-phone.ts';

const A_STORY = 'main a[href^="/a/"]';

/**
 * What a reader loads who comes with nothing to the front page, to an article and to the page of a tag, each until the page
 * asks for nothing more.
 *
 * @param address of the site, without a slash at its end
 * @param documents their articles are loaded in turn, and the mean counts
 */
export async function routeBytes(
  browser: Browser,
  address: string,
  documents: readonly Truth[],
  tag: string,
): Promise<Readonly<Record<string, BytesByKind>>> {
  const ids = articleIds(documents.map(({ document }) => document));
  const articles: BytesByKind[] = [];
  for (const { document, title } of documents) {
    const article = articleAddress({ id: ids.get(document) ?? '', slug: slugOf(title ?? '') });
    articles.push(await load(browser, address + article, `main h1:text-is(${JSON.stringify(title ?? '')})`));
  }
  return {
    'front page': await load(browser, `${address}/`, A_STORY),
    article: meanOf(articles),
    tag: await load(browser, address + tagAddress(slugOf(tag)), A_STORY),
  };
}

/** @param shows what the page is for, as a selector: a page that came without it would weigh little */
async function load(browser: Browser, address: string, shows: string): Promise<BytesByKind> {
  const page = await openPage(browser, { viewport: PHONE });
  try {
    const counter: ByteCounter = await countBytes(page);
    const answer = await page.goto(address);
    if (answer?.status() !== 200) throw new Error(`${decodeURI(address)} answered ${answer?.status()}`);
    await page.locator(shows).first().waitFor({ state: 'attached' });
    await counter.quiet();
    return counter.bytes();
  } finally {
    await page.context().close();
  }
}

function meanOf(all: readonly BytesByKind[]): BytesByKind {
  const mean = (kind: Kind) => all.reduce((sum, bytes) => sum + bytes[kind], 0) / all.length;
  return {
    page: mean('page'),
    script: mean('script'),
    style: mean('style'),
    font: mean('font'),
    image: mean('image'),
    data: mean('data'),
    ahead: mean('ahead'),
  };
}
