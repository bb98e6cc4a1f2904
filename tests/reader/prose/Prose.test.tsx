import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import { contentAttributes } from '../../../src/reader/prose/content-attributes.ts';
import { drawLinkedRun } from '../../../src/reader/article/draw-linked-run.tsx';
import { Prose } from '../../../src/reader/prose/Prose.tsx';

afterEach(cleanup);

const show = (text: string, linked = true) =>
  render(
    <MemoryRouter>
      <p>
        <Prose text={text} {...(linked ? { drawRun: drawLinkedRun } : {})} />
      </p>
    </MemoryRouter>,
  ).container;

test('foreign runs are isolated, each by an element of its own, and nothing is added to the text', () => {
  const container = show('نقل 24.ae عن @mazraa_om أن #التمر بلغ -5%');
  expect([...container.querySelectorAll('bdi')].map((run) => [run.dir, run.textContent])).toEqual([
    ['ltr', '24.ae'],
    ['ltr', '@mazraa_om'],
    ['', '#التمر'],
    ['ltr', '-5%'],
  ]);
  expect(container.textContent).toBe('نقل 24.ae عن @mazraa_om أن #التمر بلغ -5%');
});

test('controls that would turn the line round do not reach the page', () => {
  expect(show('خبر \u202eexe.jpg\u2066 عاجل\u200f').textContent).toBe('خبر exe.jpg عاجل');
});

test('an address is a link that tells the other side nothing', () => {
  show('على https://example.org/a.');
  const link = screen.getByRole('link', { name: 'https://example.org/a' });
  expect([link.getAttribute('href'), link.getAttribute('rel'), link.getAttribute('referrerpolicy')]).toEqual([
    'https://example.org/a',
    'noopener noreferrer nofollow',
    'no-referrer',
  ]);
});

test('an address without its scheme leads to its secure one', () => {
  show('على www.example.org اليوم');
  expect(screen.getByRole('link').getAttribute('href')).toBe('https://www.example.org');
});

test('an address that is none is left as text', () => {
  const container = show('على https://[ اليوم');
  expect([container.textContent, screen.queryByRole('link')]).toEqual(['على https://[ اليوم', null]);
});

test('a tag leads to our own search', () => {
  show('عن #التمر');
  expect(screen.getByRole('link').getAttribute('href')).toBe('/search/?q=%23%D8%A7%D9%84%D8%AA%D9%85%D8%B1');
});

test('within a link nothing is a link', () => {
  show('#التمر على https://example.org/a', false);
  expect(screen.queryByRole('link')).toBeNull();
});

test.for([
  ['Arabic', 'خبر من الواحة', { dir: 'rtl', lang: 'ar' }],
  ['Arabic that opens with a Latin name', 'BBC تنشر تقريرًا عن الواحة', { dir: 'rtl', lang: 'ar' }],
  ['Latin alone', 'Dates come early', { dir: 'ltr' }],
  ['nothing', '', { dir: 'rtl', lang: 'ar' }],
] as const)('%s is marked with its direction, and with its language where that is known', ([, text, attributes]) => {
  expect(contentAttributes(text)).toEqual(attributes);
});
