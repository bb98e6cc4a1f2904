import { spawnSync } from 'node:child_process';
import { mkdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { tellNoRoom } from '../../../src/publisher/site/no-room.ts';
import { documentText, temporaryFolder } from '../temporary-folder.ts';
import { documentsOf, siteIn } from './built-site.ts';

const SLOW = { timeout: 120_000 };
const MEBIBYTE = 1024 * 1024;

/** A document whose page is larger than a mebibyte. */
const LARGE = documentText('كتاب كامل', 'كلمات كثيرة عن المكتبة ورفوفها. '.repeat(20_000));

/** A file system of its own in a folder; `false` where only root may have one. */
function mountDisk(folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', folder]).status === 0;
  if (mounted) onTestFinished(() => void spawnSync('umount', [folder]));
  return mounted;
}

/** Takes all but so many bytes of a disk away. */
function leaveRoom(folder: string, bytes: number): void {
  const { blocks, bfree, bsize } = statfsSync(folder);
  const used = (blocks - bfree) * bsize;
  spawnSync('mount', ['-o', `remount,size=${used + bytes}`, folder]);
}

/** Builds a site, then once more with a document for which there is no room. */
async function buildTooMuch(folder: string, shell: string, makeFull: () => void) {
  mkdirSync(join(folder, 'content'));
  const site = siteIn(folder);
  site.write(documentsOf(1));
  await site.build();
  const before = site.files();
  site.write({ ...documentsOf(2), 'large.txt': LARGE });
  makeFull();
  const { status, said } = await site.buildApart(shell);
  const last = said.trim().split('\n').at(-1);
  return {
    out: site.out,
    status,
    last,
    untouched: [...site.files()].every(([file, text]) => before.get(file) === text),
    same: site.files().size === before.size,
    beside: site.beside(),
  };
}

const failed = (reason: string) => ({
  status: 1,
  last: expect.stringMatching(
    new RegExp(
      String.raw`^There is no room on the disk to build /.*/site \(${reason}: .*\)\. What stood there is as it was; make room and build again\.$`,
    ),
  ) as string,
  untouched: true,
  same: true,
  beside: ['content', 'site'],
});

test('a disk that is full leaves the old site as it was, and the build says so and where', SLOW, async ({ skip }) => {
  const folder = temporaryFolder();
  if (!mountDisk(folder)) skip('only root may mount a disk to fill');
  expect(await buildTooMuch(folder, '', () => leaveRoom(folder, MEBIBYTE))).toMatchObject(failed('ENOSPC'));
});

test('so does a bound that the system sets to a process', SLOW, async () => {
  const built = await buildTooMuch(temporaryFolder(), 'ulimit -f 2048;', () => {});
  expect(built).toMatchObject(failed('EFBIG'));
});

test('a fault of another kind is handed on as it is', () => {
  const fault = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
  expect(tellNoRoom(fault, '/site')).toBe(fault);
});
