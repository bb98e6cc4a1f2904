import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptFile, readRecord } from '../../../src/publisher/site/build-record.ts';
import { documentOf, editedSite, nameOf, replace, sentence, withoutRetired } from './edited-site.ts';

const SLOW = { timeout: 240_000 };

/** What was met in a document of a site. */
const metIn = ({ out }: { readonly out: string }, name: string) =>
  readRecord(out)
    ?.documents.find((document) => document.name === name)
    ?.diagnostics.map(({ code }) => code);

test('an edit within an article writes its page alone, and the site is as if built at once', SLOW, async () => {
  const site = editedSite(100);
  await site.build();
  site.edit(7, replace(/(\n.*\n.*\n.*)\.\nالمصدر/, '$1 وقال مراسل.\nالمصدر'));
  expect(site.upToDate()).toBe(false);
  expect([await site.build(), site.amended(), site.upToDate()]).toEqual([1, 1, true]);
  expect(site.files()).toEqual(await site.builtAtOnce());
  // A hundredth was edited by now: the next edit has all of them studied together again.
  site.edit(9, replace(/(\n.*\n.*\n.*)\.\nالمصدر/, '$1 وقال مراسل.\nالمصدر'));
  expect([await site.build(), site.amended()]).toEqual([1, 0]);
  // The end of the story beside it.
  site.edit(7, (text) => `${text.trimEnd()} وقال مراسل.\n`);
  expect([await site.build(), site.amended()]).toEqual([1, 1]);
  expect(site.files()).toEqual(await site.builtAtOnce());
  // All that is known stays so.
  expect([await site.build(), site.amended()]).toEqual([0, 1]);
});

test('a document that was touched and says what it said changes nothing', SLOW, async () => {
  const site = editedSite(100);
  await site.build();
  site.edit(3, (text) => text);
  expect([site.upToDate(), await site.build(), site.amended()]).toEqual([true, 0, 0]);
});

test(
  'what lists show of a few documents is amended: only what changed is written, and the site is as if built at once',
  SLOW,
  async () => {
    const site = editedSite(400);
    await site.build();
    // Edited within its article: that is amended with the others.
    site.edit(20, replace(/(\n.*\n.*\n.*)\.\nالمصدر/, '$1 وقال مراسل.\nالمصدر'));
    expect([await site.build(), site.amended()]).toEqual([1, 1]);
    const headline = sentence(90_001);
    // The headline is the one that a story beside another document has: it leads there now.
    site.edit(5, (text) => text.replace(/.*/, sentence(30_017)));
    site.write('zzz.txt', documentOf(900).replace(/.*/, headline));
    rmSync(join(site.pile, nameOf(11)));
    const [before, times] = [site.files(), site.times()];
    const written = await site.build();
    expect(site.amended()).toBe(4);
    const whole = await site.builtAtOnce();
    expect(withoutRetired(site.files(), whole)).toEqual(whole);
    const [now, later] = [site.files(), site.times()];
    const changed = Object.keys(now).filter((file) => now[file] !== before[file]);
    expect(Object.keys(later).filter((file) => later[file] !== times[file])).toEqual(changed);
    expect(written).toBe(changed.length);

    // More than a hundredth by now.
    site.edit(21, (text) => text.replace(/.*/, `عاجل ${headline}`));
    await site.build();
    expect(site.amended()).toBe(0);
  },
);

test('an amended site is amended from the study of the whole, and forgets what did not stay', SLOW, async () => {
  const site = editedSite(300);
  await site.build();
  const before = site.files();
  const document = readFileSync(join(site.pile, nameOf(7)), 'utf8');
  site.write('zzz.txt', document);
  await site.build();
  expect([site.amended(), metIn(site, 'zzz.txt')]).toEqual([1, ['duplicate-document']]);
  // Its original gone, the copy is published; back again, it is a copy.
  rmSync(join(site.pile, nameOf(7)));
  await site.build();
  expect([site.amended(), metIn(site, 'zzz.txt')]).toEqual([2, []]);
  site.write(nameOf(7), document);
  rmSync(join(site.pile, 'zzz.txt'));
  await site.build();
  expect(site.amended()).toBe(0);
  expect(withoutRetired(site.files(), before)).toEqual(before);
});

test('where what was kept is damaged, all documents are studied together again, and that is said', SLOW, async () => {
  const site = editedSite(100);
  await site.build();
  const kept = keptFile(site.out, 'study');
  writeFileSync(kept, readFileSync(kept).subarray(1));
  site.edit(3, (text) => `عاجل ${text}`);
  await site.build();
  expect(site.amended()).toBe(0);
  expect(site.told.filter((line) => line.includes('damaged or gone'))).toHaveLength(1);
  site.edit(4, (text) => `عاجل ${text}`);
  await site.build();
  expect(site.amended()).toBe(1);
});

test(
  'a letter that the fonts were not cut for is left to the whole ones: no font is cut anew, no other page written',
  SLOW,
  async () => {
    const site = editedSite(200);
    await site.build();
    site.edit(5, replace('.\nالمصدر', ' Ω ڤ.\nالمصدر'));
    expect([await site.build(), site.amended()]).toEqual([1, 1]);
    // In a headline, other pages have it too.
    const before = site.files();
    site.edit(6, (text) => `ڨ ${text}`);
    await site.build();
    expect(site.amended()).toBe(2);
    const fonts = (files: object) => Object.keys(files).filter((file) => file.endsWith('.woff2'));
    expect(fonts(site.files())).toEqual(fonts(before));
  },
);

test('a page that someone else changed, and that an edit needs, has the whole built again', SLOW, async () => {
  const site = editedSite(100);
  await site.build();
  const record = readRecord(site.out);
  const [, page = ''] = record?.documents.find(({ name }) => name === nameOf(7))?.pages[0] ?? [];
  writeFileSync(join(site.out, page), 'mine');
  site.edit(7, replace(/(\n.*\n.*\n.*)\.\nالمصدر/, '$1 وقال مراسل.\nالمصدر'));
  expect([await site.build(), site.upToDate()]).toEqual([1, true]);
  expect(site.files()).toEqual(await site.builtAtOnce());
});
