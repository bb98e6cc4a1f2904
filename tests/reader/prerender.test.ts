import { expect, test } from 'vitest';
import { renderPage } from '../../src/reader/prerender.tsx';
import type { PageData } from '../../src/schema/pages.ts';
import { PAGE_SAMPLES } from './page-samples.ts';

function read(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const rendered = (type: PageData['type'], base = '/') => {
  const [path, data] = PAGE_SAMPLES.find(([, each]) => each.type === type)!;
  return renderPage(path, data, base);
};

test.for(PAGE_SAMPLES)('%s can be read without scripts, and needs none', ([path, data, heading, text]) => {
  const { root } = renderPage(path, data, '/');
  const page = read(root);
  expect(page.querySelector('h1')?.textContent).toBe(heading);
  expect(page.querySelector('main')?.textContent).toContain(text);
  for (const part of ['header', 'main', 'footer']) expect(page.querySelectorAll(`body > ${part}`)).toHaveLength(1);
  expect(page.querySelectorAll('script, style, template, [style], [hidden]')).toHaveLength(0);
  expect(root).not.toMatch(/\son\w+=|undefined|<!--\$/);
});

test('every page is named, and those that are found by no search say so', () => {
  const named = PAGE_SAMPLES.map(([path, data]) => {
    const head = read(renderPage(path, data, '/').head);
    return [head.title, head.querySelector('meta[name=robots]')?.getAttribute('content') ?? 'listed'];
  });
  expect(named).toEqual([
    ['ورّاق', 'listed'],
    ['الأرشيف · صفحة 2 من 3 · ورّاق', 'listed'],
    ['"التمر" في 24.ae.. <موسم> & حصاد · ورّاق', 'listed'],
    ['المياه · ورّاق', 'listed'],
    ['أرشيف «المياه» · صفحة 1 من 1 · ورّاق', 'noindex'],
    ['فهرس الوسوم · ورّاق', 'listed'],
    ['البحث · ورّاق', 'noindex'],
    ['لا صفحة في هذا العنوان · ورّاق', 'noindex'],
  ]);
});

test('an article tells machines what it is, and no word of it can end the script that says so', () => {
  const { head } = rendered('article');
  expect(head.match(/<\/script>/g)).toHaveLength(1);
  const told: unknown = JSON.parse(read(head).querySelector('script[type="application/ld+json"]')!.textContent);
  expect(told).toMatchObject({
    '@type': 'NewsArticle',
    headline: '"التمر" في 24.ae.. <موسم> & حصاد',
    datePublished: '2024-07-03',
    publisher: { name: 'جريدة الواحة' },
    keywords: ['الزراعة', 'المياه', 'خليج 24'],
  });
});

test('all links of a site below a folder lead into that folder', () => {
  const { head, root } = rendered('article', '/news/');
  expect(read(head).querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('/news/a/nakhl01/x/');
  const links = [...read(root).querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  expect(links.filter((href) => href.startsWith('/') && !href.startsWith('/news/'))).toEqual([]);
  expect(links).toContain('/news/');
});

test('one page does not colour the next', () => {
  const once = rendered('article');
  rendered('front');
  rendered('article', '/news/');
  expect(rendered('article')).toEqual(once);
});
