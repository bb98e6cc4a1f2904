import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bootScripts } from '../../../../src/publisher/site/app/boot-script.ts';
import { pageFiles } from '../../../../src/publisher/site/app/page-files.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const MANIFEST = {
  '_libraries.js': { file: 'assets/libraries-b.js' },
  '_lists.js': { file: 'assets/lists-e.js', css: ['assets/lists-e.css'] },
  '_reader.js': {
    file: 'assets/reader-a.js',
    name: 'reader',
    css: ['assets/reader-a.css'],
    imports: ['_libraries.js'],
  },
  'src/reader/pages/FrontPage.tsx': {
    file: 'assets/FrontPage-c.js',
    css: ['assets/FrontPage-c.css'],
    imports: ['_lists.js', '_libraries.js', '_reader.js'],
  },
};

test('each kind of page needs its own files beside those of every page, and none twice', () => {
  const { every, only } = pageFiles(MANIFEST);
  expect(every).toEqual({
    scripts: ['assets/libraries-b.js', 'assets/reader-a.js'],
    styles: ['assets/reader-a.css'],
  });
  expect(only.front).toEqual({
    scripts: ['assets/lists-e.js', 'assets/FrontPage-c.js'],
    styles: ['assets/lists-e.css', 'assets/FrontPage-c.css'],
  });
});

test('the script of a page fetches the reader and what the page needs, each file with its digest, and knows where the other digests lie', () => {
  const texts = {
    'assets/reader-a.js': 'main()',
    'assets/libraries-b.js': 'lib()',
    'assets/lists-e.js': 'list()',
    'assets/FrontPage-c.js': 'front()',
    'assets/FrontPage-c.css': 'p{}',
    'assets/later-d.js': 'later()',
  };
  const files = temporaryFolder(texts);
  const scripts = new Map(bootScripts(pageFiles(MANIFEST), files, '/news/'));
  const script = scripts.get('boot/front.js') ?? '';
  const read = (name: string, from = script): unknown =>
    JSON.parse(new RegExp(`${name} = (.*);`).exec(from)?.[1] ?? 'null');
  const checked = (...names: (keyof typeof texts)[]) => names.map((name) => [name, digest(texts[name])]);
  const every = checked('assets/libraries-b.js', 'assets/reader-a.js');
  expect(read('files')).toEqual([...every, ...checked('assets/lists-e.js', 'assets/FrontPage-c.js')]);
  expect(read('files', scripts.get('boot/article.js'))).toEqual(every);
  expect(scripts.size).toBe(8);
  expect(script).toContain('import("/news/assets/reader-a.js")');

  const [file, integrity] = read('codeDigests') as [string, string];
  const json = readFileSync(join(files, file), 'utf8');
  expect(integrity).toBe(digest(json));
  expect(JSON.parse(json)).toEqual(
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, digest(text)])),
  );
});
