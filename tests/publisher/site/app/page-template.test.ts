import { expect, test } from 'vitest';
import { pageTemplate } from '../../../../src/publisher/site/app/page-template.ts';

const SHELL = [
  '<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8" /><!--head-->',
  '<script>theme()</script>',
  '<script type="module" crossorigin src="/news/assets/index-AbCd1234.js"></script>',
  '<link rel="modulepreload" crossorigin href="/news/assets/libraries-AbCd1234.js">',
  '<link rel="stylesheet" crossorigin href="/news/assets/style-AbCd1234.css">',
  '</head><body><div id="root"><!--page--></div><!--data--></body></html>',
].join('\n');
const template = pageTemplate({
  shell: SHELL,
  css: { every: 'p{color:red}', only: { article: 'h1{color:red}' } },
  base: '/news/',
});
const fill = (...given: Parameters<typeof template>) => Buffer.from(template(...given)).toString();

test('a page names one script, has its styles in itself and its policy before all', () => {
  const page = fill('search', '<title>خبر</title>', '<h1>خبر</h1>', '{"type":"search"}');
  expect(page).not.toContain('/assets/');
  expect(page).toContain('<script type="module" src="/news/boot/search.js"></script></body>');
  expect(page).toContain('<style>p{color:red}</style></head>');
  expect(page).toContain('<div id="root"><h1>خبر</h1></div>');
  expect(page).toContain('<script type="application/json" id="page-data">{"type":"search"}</script>');
  expect(page.indexOf('http-equiv="Content-Security-Policy"')).toBeLessThan(page.indexOf('<title>خبر</title>'));
  expect(page).toMatch(/script-src 'self' 'sha256-[^']+';.* style-src 'self' 'sha256-[^']+';/);
});

test('no text ends the data, and none is taken for a sign of the template', () => {
  const data = JSON.stringify({ title: '</script><!--head--> $& $1' });
  const page = fill('search', '<title>$&</title>', '<h1>$1</h1>', data);
  const [, json = ''] = /id="page-data">(.*?)<\/script>/.exec(page) ?? [];
  expect(JSON.parse(json)).toEqual({ title: '</script><!--head--> $& $1' });
  expect(page).toContain('<title>$&</title>');
  expect(page).toContain('<h1>$1</h1>');
});

test('a kind of page has its own styles behind those of every page', () => {
  expect(fill('article', '', '', '{}')).toContain('<style>p{color:red}h1{color:red}</style>');
});

test('a shell without its places is an error of ours, and said', () => {
  const broken = pageTemplate({ shell: '<head></head>', css: { every: '', only: {} }, base: '/' });
  expect(() => broken('search', '', '', '{}')).toThrow('the bundled page lacks a place');
});
