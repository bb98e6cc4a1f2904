import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { documentsOf, siteIn } from './built-site.ts';

const SLOW = { timeout: 120_000 };
const KILL_AT = fileURLToPath(new URL('kill-at.mjs', import.meta.url));

/** A site of the first edition, and what its folder holds when it is built of either edition from nothing. */
async function twoEditions() {
  const site = siteIn(temporaryFolder(inContent(documentsOf(1))));
  await site.build();
  const [first, second] = [site.files(), siteIn(temporaryFolder(inContent(documentsOf(2))))];
  await second.build();
  return { site, editions: [first, second.files()] as const };
}

const inContent = (documents: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(documents).map(([name, text]) => [`content/${name}`, text]));

/** Moments in which a build is killed, and what the next one says. */
const MOMENTS: readonly (readonly [
  says: string,
  at: readonly [name: string, place: string, times: number],
  told: RegExp,
])[] = [
  ['while pages are drawn', ['openSync', String.raw`/\.site\.new-.*html`, 2], /was cut short; what it left behind/],
  [
    'when half of its files are moved in',
    ['renameSync', String.raw`/\.site\.new-.*html`, 3],
    /all of it is built anew/,
  ],
  [
    'before the first page of all is',
    ['renameSync', String.raw`/\.site\.new-\d+/index\.html$`, 1],
    /all of it is built anew/,
  ],
  [
    'before it is written down what was built',
    ['writeFileSync', String.raw`/\.cache/builds/`, 1],
    /all of it is built anew/,
  ],
];

test(
  'a build that is killed leaves each file whole, of the old site or the new, and the next one makes it right and says so',
  SLOW,
  async () => {
    const { site, editions } = await twoEditions();
    for (const [turn, [says, at, told]] of MOMENTS.entries()) {
      const edition = turn % 2 === 0 ? 2 : 1;
      site.write(documentsOf(edition));
      const ended = await site.buildApart('', [KILL_AT], { KILL_AT: JSON.stringify(at) });
      expect([says, ended.signal]).toEqual([says, 'SIGKILL']);
      for (const [file, text] of site.files()) {
        expect([says, file, editions.some((files) => files.get(file) === text)]).toEqual([says, file, true]);
      }
      expect([says, (await site.build()).join('\n')]).toEqual([says, expect.stringMatching(told)]);
      const right = editions[edition - 1]!;
      for (const [file, text] of right)
        expect([says, file, site.files().get(file) === text]).toEqual([says, file, true]);
      // What an open page of the edition before may still ask for.
      const more = [...site.files().keys()].filter((file) => !right.has(file) && !/^(?:data|assets)\//.test(file));
      expect([says, more]).toEqual([says, []]);
      expect([says, site.beside()]).toEqual([says, ['content', 'site']]);
    }
  },
);
