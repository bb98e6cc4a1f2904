import { afterEach, expect, test, vi } from 'vitest';
import { loadArticle } from '../../../src/reader/edition/load-article.ts';
import { buildArticle } from '../builders.ts';

afterEach(() => vi.unstubAllGlobals());

function answer(body: string, init: ResponseInit) {
  const fetched = vi.fn<typeof fetch>(async () => new Response(body, init));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

const json = { 'content-type': 'application/json; charset=utf-8' };

test('an article is fetched by its id, from our own host', async () => {
  const fetched = answer(JSON.stringify(buildArticle()), { headers: json });
  expect(await loadArticle('nakhl01')).toEqual(buildArticle());
  expect(fetched.mock.calls).toEqual([['/articles/nakhl01.json']]);
});

test('an id is one step of the address, whatever is in it', async () => {
  const fetched = answer('', { status: 404 });
  await loadArticle('../x?y');
  expect(fetched.mock.calls).toEqual([['/articles/..%2Fx%3Fy.json']]);
});

test.for([
  ['a 404', '', { status: 404 }],
  ['a page in its place', '<!doctype html>', { headers: { 'content-type': 'text/html' } }],
] as const)('%s means that there is no such article', async ([, body, init]) => {
  answer(body, init);
  expect(await loadArticle('nobody')).toBeUndefined();
});

test.for([
  ['a failing host', 'Bad gateway', { status: 502 }, 'article nakhl01: the host answered 502'],
  ['a damaged answer', '{"id":', { headers: json }, 'JSON'],
] as const)('%s is an error, and not an article that is missing', async ([, body, init, message]) => {
  answer(body, init);
  await expect(loadArticle('nakhl01')).rejects.toThrow(message);
});
