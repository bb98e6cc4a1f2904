import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clearLeftovers, freshFolder } from '../../../src/publisher/site/fresh-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const page = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

/** The number of a process that has ended. */
function endedProcess(): number {
  return spawnSync('true').pid;
}

test('the old site stands until the new one is whole, then the new one stands alone', () => {
  const parent = temporaryFolder({ 'site/index.html': 'old', 'site/gone.html': '' });
  const out = join(parent, 'site');
  const fresh = freshFolder(out);
  writeFileSync(join(fresh.path, 'index.html'), 'new');
  expect(page(out)).toBe('old');
  fresh.swapIn();
  expect(readdirSync(out)).toEqual(['index.html']);
  expect(page(out)).toBe('new');
  expect(readdirSync(parent)).toEqual(['site']);
});

test('a first site needs no old one, nor the folder above it', () => {
  const out = join(temporaryFolder(), 'deep/site');
  const fresh = freshFolder(out);
  writeFileSync(join(fresh.path, 'index.html'), 'new');
  fresh.swapIn();
  expect(page(out)).toBe('new');
});

test('a build that is dropped leaves nothing but the old site', () => {
  const parent = temporaryFolder({ 'site/index.html': 'old' });
  const fresh = freshFolder(join(parent, 'site'));
  writeFileSync(join(fresh.path, 'index.html'), 'half');
  fresh.drop();
  expect(page(join(parent, 'site'))).toBe('old');
  expect(readdirSync(parent)).toEqual(['site']);
});

test('what killed builds left is removed and told; what is being built and what is another site stay', () => {
  const told: string[] = [];
  const gone = endedProcess();
  const parent = temporaryFolder({
    'site/index.html': 'old',
    [`.site.new-${gone}/index.html`]: 'half',
    [`.site.old-${gone}/index.html`]: 'older',
    [`.site.new-${process.ppid}/index.html`]: 'another build',
    [`.other.new-${gone}/index.html`]: 'not ours',
    '.site.new-x/index.html': 'not ours',
  });
  const site = join(parent, 'site');
  clearLeftovers(site, (line) => void told.push(line));
  expect(told).toEqual([`an earlier build of ${site} was cut short; what it left behind was cleared away`]);
  clearLeftovers(site, (line) => void told.push(line));
  expect(told).toHaveLength(1);
  expect(readdirSync(parent).toSorted()).toEqual(
    [`.other.new-${gone}`, `.site.new-${process.ppid}`, '.site.new-x', 'site'].toSorted(),
  );
});

test('a build killed between the two renames loses nothing: the old site is put back', () => {
  const parent = temporaryFolder({ [`.site.old-${endedProcess()}/index.html`]: 'old' });
  clearLeftovers(join(parent, 'site'), () => {});
  expect(readdirSync(parent)).toEqual(['site']);
  expect(page(join(parent, 'site'))).toBe('old');
});

test('a site that cannot be put in its place leaves the old one there', () => {
  const parent = temporaryFolder({ 'site/index.html': 'old' });
  const out = join(parent, 'site');
  const fresh = freshFolder(out);
  fresh.drop();
  expect(() => fresh.swapIn()).toThrow('ENOENT');
  expect(page(out)).toBe('old');
  expect(readdirSync(parent)).toEqual(['site']);
});

test('the folder to fill is empty and lies beside the site, on the same disk', () => {
  const parent = temporaryFolder();
  mkdirSync(join(parent, `.site.new-${process.pid}`));
  writeFileSync(join(parent, `.site.new-${process.pid}/stale.js`), '');
  const { path } = freshFolder(join(parent, 'site'));
  expect(readdirSync(path)).toEqual([]);
  expect(join(path, '..')).toBe(parent);
  expect(existsSync(join(parent, 'site'))).toBe(false);
});
