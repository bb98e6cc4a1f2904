import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeSite } from '../../../src/publisher/site/make-site.ts';
import { CACHE } from '../../../src/publisher/site/project.ts';
import type { ArticleData, PageData } from '../../../src/schema/pages.ts';
import type { Manifest, RowMap, Rows, TagFile, TagMap } from '../../../src/schema/shards.ts';
import { documentText, temporaryFolder } from '../temporary-folder.ts';

const SLOW = { timeout: 120_000 };
const CONTENT = {
  'content/a.txt': documentText('مكتبة تفتح أبوابها'),
  'content/b.txt': documentText('ميناء يستقبل سفينة', 'رست السفينة فجراً بعد رحلة طويلة.'),
  'content/c.txt': documentText('جسر جديد', 'افتُتح الجسر فوق النهر صباح الثلاثاء.').replace('كتب مكتبات', 'جسور'),
};

/** A site of a folder with these documents, to be built again and again. */
function siteOf(files: Readonly<Record<string, string>> = CONTENT) {
  const folder = temporaryFolder(files);
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  const told: string[] = [];
  return {
    content,
    out,
    told,
    async build() {
      const { site } = await makeSite({ content, out, base: '/', tell: (line) => void told.push(line) });
      return site?.written;
    },
    write: (name: string, text: string) => writeFileSync(join(content, name), text),
    read: (file: string) => readFileSync(join(out, file), 'utf8'),
    json: <Shape>(hash: string) => JSON.parse(readFileSync(join(out, `data/${hash}.json`), 'utf8')) as Shape,
    /** Every file with the digest of what it holds. */
    files: () =>
      new Map(
        readdirSync(out, { withFileTypes: true, recursive: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((path) => [relative(out, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
      ),
  };
}

const dataOf = (page: string) => JSON.parse(/id="page-data">(.*?)<\/script>/s.exec(page)?.[1] ?? 'null') as PageData;
const pagesOf = (files: Iterable<string>) => [...files].filter((file) => /^a\/.*\.html$/.test(file));

test('every article is a page whose words are there without a script, and the data that made them', SLOW, async () => {
  const site = siteOf();
  await site.build();
  const pages = pagesOf(site.files().keys()).map(site.read);
  expect(pages).toHaveLength(3);
  for (const page of pages) {
    const { article } = dataOf(page) as ArticleData;
    const [words] = page.split('<script type="application/json"');
    expect(words).toContain(`${article.title}</h1>`);
    const paragraphs = article.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
    expect(paragraphs.filter((text) => !words?.includes(text))).toEqual([]);
    // One script that sets the theme, one that fetches the code; no attribute that styles.
    const scripts = page.match(/<script(?![^>]*application\/(?:ld\+)?json)[^>]*>/g);
    expect(scripts).toEqual(['<script>', '<script type="module" src="/boot/article.js">']);
    expect(page).not.toContain(' style="');
  }
});

test('all data is reached from the manifest, and each file is named by what it holds', SLOW, async () => {
  const site = siteOf();
  await site.build();
  const manifest = JSON.parse(site.read('manifest.json')) as Manifest;
  const rows = manifest.rowMaps.flatMap(site.json<RowMap>).flatMap(site.json<Rows>);
  expect(manifest.total).toBe(3);
  expect(rows.map(([, title]) => title).toSorted()).toEqual(['جسر جديد', 'مكتبة تفتح أبوابها', 'ميناء يستقبل سفينة']);
  const tags = manifest.tagMaps.flatMap(site.json<TagMap>);
  expect(tags.map(({ text, count }) => [text, count])).toEqual(expect.arrayContaining([['جسور', 1]]));
  const { stories, postings } = site.json<TagFile>(tags.find(({ text }) => text === 'جسور')?.file ?? '');
  expect([stories.map(({ title }) => title), rows[Number(postings[0])]?.[1]]).toEqual([['جسر جديد'], 'جسر جديد']);
  for (const [file, digest] of site.files()) {
    if (!file.startsWith('data/')) continue;
    const named = Buffer.from(file.slice('data/'.length, -'.json'.length), 'base64url').toString('hex');
    expect(named).toBe(digest);
  }
});

test('the same documents are the same site, byte for byte, in whatever folder', SLOW, async () => {
  const [one, other] = [siteOf(), siteOf()];
  await one.build();
  await other.build();
  expect(other.files()).toEqual(one.files());
});

test(
  'built again, nothing is written; after a change, what it changed, and the site is as if built at once',
  SLOW,
  async () => {
    const site = siteOf();
    const all = (await site.build()) ?? 0;
    expect(all).toBe(site.files().size);
    expect(await site.build()).toBe(0);

    const before = site.files();
    site.write('c.txt', CONTENT['content/c.txt'].replace('صباح الثلاثاء', 'مساء الأربعاء'));
    expect(await site.build()).toBeLessThan(all);
    const after = site.files();
    const changed = pagesOf([...after].filter(([file, digest]) => before.get(file) !== digest).map(([file]) => file));
    expect(changed.map((file) => (dataOf(site.read(file)) as ArticleData).article.title)).toEqual(['جسر جديد']);

    const fresh = siteOf({ ...CONTENT, 'content/c.txt': readFileSync(join(site.content, 'c.txt'), 'utf8') });
    await fresh.build();
    for (const [file, digest] of fresh.files()) expect([file, after.get(file)]).toEqual([file, digest]);
  },
);

test('a document that goes takes its page with it', SLOW, async () => {
  const site = siteOf();
  await site.build();
  rmSync(join(site.content, 'c.txt'));
  await site.build();
  expect(pagesOf(site.files().keys())).toHaveLength(2);
  expect(site.read('index.html')).not.toContain('جسر جديد');
});

test(
  'a site whose record is damaged, or that someone else changed, is built anew, and that is said',
  SLOW,
  async () => {
    const site = siteOf();
    const all = await site.build();
    const records = join(CACHE, 'builds');
    for (const name of readdirSync(records)) {
      const path = join(records, name);
      if (readFileSync(path, 'utf8').includes(site.content)) writeFileSync(path, '{"format":');
    }
    expect(site.told).toEqual([]);
    expect(await site.build()).toBe(all);
    writeFileSync(join(site.out, 'index.html'), 'mine');
    expect(await site.build()).toBe(all);
    expect(site.told).toEqual(Array(2).fill(expect.stringMatching(/^the site in .* all of it is built anew$/)));
    expect(site.read('index.html')).toContain('مكتبة تفتح أبوابها');
  },
);
