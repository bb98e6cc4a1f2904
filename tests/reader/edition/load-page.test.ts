import { afterEach, expect, test, vi } from 'vitest';
import { ForeignPage } from '../../../src/reader/edition/foreign-page.ts';
import { loadPage } from '../../../src/reader/edition/load-page.ts';

afterEach(() => vi.unstubAllGlobals());

function answer(body: string, status = 200) {
  const fetched = vi.fn<typeof fetch>(async () => new Response(body, { status }));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

const page = (json: string) =>
  `<!doctype html><title>"page-data"</title><p>id="page-data"</p><script type="application/json" id="page-data">${json}</script>`;

const MISSING = { type: 'missing', latest: [] };

test('what a page shows is taken out of the page itself, below the base', async () => {
  const fetched = answer(page(String.raw`{"type":"search","words":"\u003c/script>"}`));
  expect(await loadPage('/news/', '/search/')).toEqual({ type: 'search', words: '</script>' });
  expect(fetched.mock.calls).toEqual([['/news/search/']]);
});

test('where there is no page, the host’s page for that is read', async () => {
  answer(page(JSON.stringify(MISSING)), 404);
  expect(await loadPage('/', '/no/')).toEqual(MISSING);
});

test('a host that says nothing more than 404 is believed', async () => {
  answer('Not Found', 404);
  expect(await loadPage('/', '/no/')).toBeUndefined();
});

test('a page of something else is no page of the paper, and no missing one', async () => {
  answer('<!doctype html><h1>Log in to the network</h1>');
  await expect(loadPage('/', '/')).rejects.toBeInstanceOf(ForeignPage);
});

test.for([
  ['a failing host', 'Bad gateway', 502, 'page /: the host answered 502'],
  ['a page that broke off', page('{"type":"fro').slice(0, -12), 200, 'JSON'],
] as const)('%s is an error', async ([, body, status, message]) => {
  answer(body, status);
  await expect(loadPage('/', '/')).rejects.toThrow(message);
});
