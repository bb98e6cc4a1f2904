import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { setUpLanguage } from '../../../src/reader/locales/i18n.ts';
import { ArticleTags } from '../../../src/reader/tags/ArticleTags.tsx';
import type { ArticleTag } from '../../../src/schema/article.ts';
import { buildTag } from './build-edition.ts';

beforeAll(setUpLanguage);
afterEach(cleanup);

const show = (tags: readonly ArticleTag[]) =>
  render(
    <MemoryRouter>
      <ArticleTags tags={tags} />
    </MemoryRouter>,
  );
const lines = () => [...document.querySelectorAll('h2, h3, li')].map((line) => line.textContent);

test('an article’s own tags come first, the ones of its text before the others; the site’s stand apart', () => {
  show([
    buildTag('نفط', { relevance: 'site-wide' }),
    buildTag('مناخ', { relevance: 'related' }),
    buildTag('بحر', { relevance: 'in-text' }),
  ]);
  expect(lines()).toEqual(['الوسوم', 'بحر', 'مناخ', 'وسوم عامة للموقع', 'نفط']);
  expect(screen.getByRole('region', { name: 'الوسوم' })).toBeDefined();
});

test('each leads to its page', () => {
  show([buildTag('في المنطقة')]);
  expect(screen.getByRole('link', { name: 'في المنطقة' }).getAttribute('href')).toBe('/tag/في-المنطقة/');
});

test('one cut with little evidence is marked so', () => {
  show([buildTag('نفط', { unsure: true }), buildTag('مناخ')]);
  expect(lines()).toEqual(['الوسوم', 'نفط غير مؤكَّد', 'مناخ']);
});

test('only the site’s tags: no list without one', () => {
  show([buildTag('نفط', { relevance: 'site-wide' })]);
  expect([lines(), screen.getAllByRole('list').length]).toEqual([['الوسوم', 'وسوم عامة للموقع', 'نفط'], 1]);
});

test('no tags, no heading', () => {
  const { container } = show([]);
  expect(container.childNodes).toHaveLength(0);
});
