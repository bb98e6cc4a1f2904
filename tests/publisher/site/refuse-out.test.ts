import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refuseOut } from '../../../src/publisher/site/refuse-out.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const FILES = {
  'content/a.txt': '',
  'site/index.html': '',
  'site/assets/a.js': '',
  'mine/letter.odt': '',
  'page/index.html': '',
  file: '',
};

test.for(['new', 'new/deep', 'site', 'content-site'])('%s may be replaced by a site', (out) => {
  const folder = temporaryFolder(FILES);
  expect(refuseOut(join(folder, out), [join(folder, 'content')])).toBeUndefined();
});

test.for([
  ['content', 'which a build would remove'],
  ['', 'which a build would remove'],
  ['mine', 'holds files that no build made'],
  ['page', 'holds files that no build made'],
  ['file', 'is a file'],
] as const)('"%s" may not: it %s', ([out, reason]) => {
  const folder = temporaryFolder(FILES);
  expect(refuseOut(join(folder, out), [join(folder, 'content')])).toContain(reason);
});
