import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { setUpLanguage } from '../../../src/reader/locales/i18n.ts';
import { TweetCard } from '../../../src/reader/tweet/TweetCard.tsx';
import type { Tweet } from '../../../src/schema/tweet.ts';
import { buildTweet } from './build-tweet.ts';

beforeAll(setUpLanguage);
afterEach(cleanup);

function show(given: Partial<Tweet> = {}) {
  render(
    <MemoryRouter>
      <TweetCard tweet={buildTweet(given)} position={1} total={2} />
    </MemoryRouter>,
    { onCaughtError: () => {} },
  );
}

const words = () => document.querySelector('blockquote')!;

test('a card is an article named for its place and its author', () => {
  show();
  expect(screen.getByRole('article').getAttribute('aria-label')).toBe('تغريدة 1 من 2 من Books.om');
});

test('the words are the tweet, to the character, in its own direction and language', () => {
  show();
  expect(words().textContent).toBe(
    'افتتاح معرض الكتاب في #مسقط بحضور @book_fair https://t.co/ab12CD34ef pic.twitter.com/gh56IJ78kl',
  );
  expect([words().dir, words().lang]).toEqual(['rtl', 'ar']);
});

test('a tweet in no known language makes no claim about it', () => {
  show({ direction: 'ltr', language: null });
  expect([words().dir, words().hasAttribute('lang')]).toEqual(['ltr', false]);
});

test('name, handle, day and address are each isolated, the Latin ones from left to right', () => {
  show();
  const isolated = [...document.querySelectorAll('bdi')].map((bdi) => [bdi.textContent, bdi.dir]);
  expect(isolated).toEqual([
    ['#مسقط', ''],
    ['@book_fair', 'ltr'],
    ['https://t.co/ab12CD34ef', 'ltr'],
    ['pic.twitter.com/gh56IJ78kl', 'ltr'],
    ['Books.om', ''],
    ['@book_fair', 'ltr'],
    ['21 فبراير 2024', ''],
  ]);
});

test('a Latin run in Arabic words is isolated, and no letter of the words is lost', () => {
  show({ text: [{ type: 'text', value: 'بدأ معرض Expo City في الساعة 10' }] });
  expect(words().innerHTML).toBe('بدأ معرض <bdi dir="ltr">Expo City</bdi> في الساعة 10');
});

test('the day is told to machines too', () => {
  show();
  expect(document.querySelector('time')?.outerHTML).toBe('<time datetime="2024-02-21">21 فبراير 2024</time>');
});

test('a day that could not be read is shown as written, and is no time', () => {
  show({ postedOn: null, unreadDate: 'Februar 31, 2024' });
  expect(document.querySelector('time')).toBeNull();
  expect(screen.getByText('Februar 31, 2024').tagName).toBe('BDI');
});

test('a day that is not there leaves nothing behind', () => {
  show({ postedOn: null });
  expect(document.querySelector('footer')?.textContent).toBe('Books.om@book_fair');
});

test('a hashtag leads to our own search', () => {
  show();
  expect(screen.getByRole('link', { name: '#مسقط' }).getAttribute('href')).toBe(
    '/search/?q=%23%D9%85%D8%B3%D9%82%D8%B7',
  );
});

test.for([
  ['an address in the words', 'https://t.co/ab12CD34ef، رابط خارجي', 'https://t.co/ab12CD34ef'],
  ['a picture', 'صورة في التغريدة الأصلية، رابط خارجي', 'https://pic.twitter.com/gh56IJ78kl'],
] as const)('%s leads away, says so, and takes nothing along', ([, name, href]) => {
  show();
  const link = screen.getByRole('link', { name });
  expect([link.getAttribute('href'), link.getAttribute('rel'), link.getAttribute('referrerpolicy')]).toEqual([
    href,
    'noopener noreferrer nofollow',
    'no-referrer',
  ]);
});

test('a mention is no link: where it leads is not in the document', () => {
  show();
  expect(screen.queryByRole('link', { name: /book_fair/ })).toBeNull();
});

test('no picture and no frame is fetched', () => {
  show();
  expect(document.querySelector('img, iframe, script, video, object, embed')).toBeNull();
});

describe('an address that is not what it seems', () => {
  const link = (value: string) => show({ text: [{ type: 'link', value }] });

  test('is followed by the host it leads to, and named for it', () => {
    link('https://bаnk.example/login');
    const shown = screen.getByRole('link', { name: 'xn--bnk-6cd.example، رابط خارجي' });
    expect(shown.textContent).toBe('https://bаnk.example/loginxn--bnk-6cd.example');
  });

  test.for([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://bank.example@other.example/',
    '/a/1/',
    '//other.example/',
    'https://',
  ])('%s is text and no link', (value) => {
    link(value);
    expect(screen.queryByRole('link', { name: /رابط خارجي/ })).toBeNull();
    expect(words().textContent).toBe(value);
  });
});

test('who posted it is not known: the card says so', () => {
  show({ author: null });
  expect(screen.getByRole('article', { name: 'تغريدة 1 من 2 من حساب غير معروف' })).toBeDefined();
  expect(document.querySelector('footer bdi')?.textContent).toBe('حساب غير معروف');
});

test('the words were lost: only the account is linked, no status made up', () => {
  show({ text: [] });
  expect(words()).toBeNull();
  const links = within(screen.getByRole('article')).getAllByRole('link', { name: /رابط خارجي/ });
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://x.com/book_fair']);
});

test('neither words nor author: the card stands and links nowhere', () => {
  show({ text: [], author: null });
  expect(screen.queryByRole('link', { name: /رابط خارجي/ })).toBeNull();
  expect(screen.getByText('حساب غير معروف')).toBeDefined();
});

test('a name of nothing but direction controls gives way to the handle', () => {
  show({ author: { name: '\u202e\u2066', handle: 'book_fair' } });
  expect(screen.getByRole('article', { name: 'تغريدة 1 من 2 من @book_fair' })).toBeDefined();
});

test('no direction control reaches the page', () => {
  const hostile = '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
  show({
    text: (['text', 'hashtag', 'mention', 'link', 'media'] as const).map((type) => ({ type, value: `x${hostile}` })),
    author: { name: `ن${hostile}`, handle: 'book_fair' },
  });
  const controls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
  // All that is written, the attributes too.
  expect(document.body.innerHTML).not.toMatch(controls);
  expect(screen.getByRole('article').getAttribute('aria-label')).not.toMatch(controls);
  expect(words().textContent).toBe('xxxxx');
});

test('the first stop of a card leads past it', async () => {
  show();
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('تخطَّ التغريدة');
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('article').lastElementChild);
});

test('a card that cannot be drawn leaves the words', () => {
  const unreadable = { name: 'Books.om' } as Tweet['author'];
  Object.defineProperty(unreadable, 'handle', {
    get() {
      throw new Error('no handle');
    },
  });
  show({ author: unreadable, text: [{ type: 'text', value: 'كلام التغريدة' }] });
  expect(document.body.innerHTML).toBe('<div><blockquote dir="auto">كلام التغريدة</blockquote></div>');
});
