import { expect, test } from 'vitest';
import { printedDocument } from '../../../src/publisher/pile/printed-document.ts';
import { nothingRead, type ReadDocument } from '../../../src/publisher/reading/read-document.ts';
import { TOLD } from '../../../src/publisher/terminal/describe.ts';
import type { ParsedDocument } from '../../../src/schema/document.ts';
import type { Tweet } from '../../../src/schema/tweet.ts';

const tweet: Tweet = {
  type: 'tweet',
  text: [
    { type: 'text', value: 'صباح ' },
    { type: 'hashtag', value: '#الكتب' },
    { type: 'text', value: ' ' },
    { type: 'link', value: 'https://t.co/a' },
    { type: 'text', value: ' ' },
    { type: 'media', value: 'pic.x.com/b' },
    { type: 'link', value: 'https://t.co/c' },
  ],
  direction: 'rtl',
  language: 'ar',
  author: { name: 'دار الورق', handle: 'waraq' },
  postedOn: null,
  unreadDate: 'أمس',
};

function read(document: Partial<ParsedDocument>): ReadDocument {
  const opened = { name: 'a.txt', raw: null, encoding: 'utf-16le' as const, bytes: Buffer.alloc(0), diagnostics: [] };
  return { opened, document: { ...nothingRead('a.txt', []), ...document } };
}

test('a tweet is printed with all its characters, its addresses apart', () => {
  expect(printedDocument(read({ blocks: [tweet] }), [], false)).toMatchObject({
    encoding: 'utf-16le',
    blocks: [
      {
        type: 'tweet',
        text: 'صباح #الكتب https://t.co/a pic.x.com/bhttps://t.co/c',
        author: { name: 'دار الورق', handle: 'waraq' },
        postedOn: null,
        links: ['https://t.co/a', 'https://t.co/c'],
        media: ['pic.x.com/b'],
      },
    ],
  });
});

test('what is left of an embed is a paragraph that says what it was', () => {
  const embed = { type: 'embed', platform: 'instagram', text: 'منشور' } as const;
  expect(printedDocument(read({ related: [{ title: null, blocks: [embed] }] }), [], false)).toMatchObject({
    related: [{ title: null, blocks: [{ type: 'paragraph', text: 'منشور', embed: 'instagram' }] }],
  });
});

test('a diagnostic is printed with its sentence and the words found', () => {
  const diagnostic = { code: 'date-unreadable', severity: 'missing', line: 2, column: 5, found: 'أمس' } as const;
  expect(printedDocument(read({ diagnostics: [diagnostic] }), [], false)).toMatchObject({
    diagnostics: [{ ...diagnostic, message: TOLD['date-unreadable'] }],
  });
});

test('a document of which nothing was read has every field all the same', () => {
  expect(printedDocument(read({ spans: [{ start: 0, end: 2, role: 'blank' }] }), [], true)).toEqual({
    document: 'a.txt',
    rejected: true,
    encoding: 'utf-16le',
    title: null,
    publishedOn: null,
    source: null,
    tagLine: null,
    tags: [],
    blocks: [],
    related: [],
    diagnostics: [],
    spans: [[0, 2, 'blank']],
  });
});
