import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { bootScript } from '../../../../src/publisher/site/app/boot-script.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('the boot script fetches the entry and what it needs, each with its digest', () => {
  const files = temporaryFolder({ 'assets/index-a.js': 'main()', 'assets/libraries-b.js': 'lib()' });
  const shell =
    '<script type="module" crossorigin src="/news/assets/index-a.js"></script><link rel="modulepreload" crossorigin href="/news/assets/libraries-b.js">';
  const script = bootScript(shell, files, '/news/');
  const [code = ''] = /\[\[.*\]\]/.exec(script) ?? [];
  expect(JSON.parse(code)).toEqual([
    ['/news/assets/index-a.js', digest('main()')],
    ['/news/assets/libraries-b.js', digest('lib()')],
  ]);
  expect(script).toContain('import(code[0][0])');
});

test('a shell without a script is an error of ours, and said', () => {
  expect(() => bootScript('<p>', temporaryFolder(), '/')).toThrow('the bundled page names no script');
});
