import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect } from 'vitest';
import { readRecord } from '../../../src/publisher/site/build-record.ts';
import { isUpToDate, makeSite } from '../../../src/publisher/site/make-site.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const NOUNS = 'مكتبة ميناء جسر سوق حديقة متحف مرصد ملعب مخبز مطار سفينة قطار جامعة مسرح منارة'.split(' ');
const VERBS = 'فتح زار رمم أغلق نقل وسع جدد افتتح'.split(' ');
const PLACES = 'عدن مراكش حلب نابلس تطوان صور بنغازي سوسة نزوى زبيد عجلون'.split(' ');

/** A sentence that no other number has. */
export function sentence(number: number): string {
  const words = [VERBS, NOUNS, PLACES, NOUNS, PLACES].map(
    (list, at) => list[(number * (at + 1) + at * 5) % list.length],
  );
  return `${words[0]} ${words[1]} ${words[2]} قرب ${words[3]} في ${words[4]} ${'و'.repeat((number % 7) + 1)}${number}`;
}

/** A document of four paragraphs with tags of its own, and a story to read beside it. */
export function documentOf(number: number): string {
  const [noun, place] = [NOUNS[number % NOUNS.length], PLACES[number % PLACES.length]];
  return [
    sentence(number),
    `تاريخ النشر: ${(number % 28) + 1}th, May 2024 GMT`,
    ...[1, 2, 3, 4].map((part) => `${sentence(number + part * 1000)}، ${sentence(number + part * 2000)}.`),
    'المصدر: دار الورق',
    `كلمات دلالية: ${noun} ${place}`,
    'إقرأ أيضاً:',
    sentence(number + 30_000),
    `${sentence(number + 40_000)}.`,
    `${sentence(number + 50_000)}.`,
    '',
  ].join('\n');
}

export const nameOf = (number: number) => `${String(number).padStart(3, '0')}.txt`;

const pathsIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();

/** Every file of a folder with the digest of what it holds. */
const filesOf = (folder: string) =>
  Object.fromEntries(
    pathsIn(folder).map((path) => [
      relative(folder, path),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );

/** A site of some documents that are edited one after the other. Files are old enough to be told by their times. */
export function editedSite(count: number) {
  const documents = Object.fromEntries(Array.from({ length: count }, (_, at) => [nameOf(at), documentOf(at)] as const));
  const folder = temporaryFolder();
  const out = join(folder, 'site');
  const pile = temporaryFolder(documents);
  const told: string[] = [];
  const options = { content: pile, out, base: '/', tell: (line: string) => void told.push(line) };
  let minutes = 0;
  return {
    pile,
    out,
    /** What the owner was told. */
    told,
    upToDate: () => isUpToDate(options),
    /** How many documents were edited since all were studied together, as the record has it. */
    amended: () => readRecord(out)?.amended,
    async build() {
      const { site } = await makeSite(options);
      return site?.written;
    },
    edit(number: number, change: (text: string) => string) {
      this.write(nameOf(number), change(readFileSync(join(pile, nameOf(number)), 'utf8')));
    },
    write(name: string, text: string) {
      const path = join(pile, name);
      writeFileSync(path, text);
      minutes += 1;
      utimesSync(path, 1_700_000_000, 1_700_000_000 + 60 * minutes);
    },
    /** The files of a site of the same documents that is built at once. */
    async builtAtOnce() {
      const other = join(temporaryFolder(), 'site');
      await makeSite({ ...options, out: other });
      return filesOf(other);
    },
    files: () => filesOf(out),
    /** When each file was written. */
    times: () => Object.fromEntries(pathsIn(out).map((path) => [relative(out, path), statSync(path).mtimeMs])),
  };
}

/** Files that a site has no longer, and keeps for pages that are still open, are no part of what is compared. */
export const withoutRetired = (files: Readonly<Record<string, string>>, of: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).filter(([file]) => file in of || !/^(?:data|assets)\//.test(file)));

export const replace = (from: string | RegExp, to: string) => (text: string) => {
  expect(text).toMatch(from);
  return text.replace(from, to);
};
