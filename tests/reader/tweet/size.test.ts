// @vitest-environment node
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type Rolldown } from 'vite';
import { expect, test, vi } from 'vitest';

/** What the reader has in any case: the libraries, and its own modules outside the folder. */
const SHARED = /^(react|react-dom|react-router|i18next)(\/|$)|\/(arabic|links|locales|prose)\/|\/addresses\.ts$/;

/** The files that a folder adds to the reader, built as the reader is. */
async function filesOf(entry: string): Promise<(Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  vi.stubEnv('NODE_ENV', 'production');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [react()],
    build: {
      write: false,
      cssTarget: 'chrome123',
      modulePreload: false,
      rolldownOptions: { input: entry, external: SHARED, preserveEntrySignatures: 'strict' },
    },
  });
  return [built].flat().flatMap((output) => ('output' in output ? output.output : []));
}

test('a tweet card costs at most 2 kB on the wire, its looks included', async () => {
  const files = await filesOf('src/reader/tweet/TweetCard.tsx');
  const bytes = files.map((file) => gzipSync(file.type === 'chunk' ? file.code : file.source).length);
  expect(files.map(({ fileName }) => fileName.replace(/.*\./, '')).toSorted()).toEqual(['css', 'js']);
  expect(bytes.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(2048);
});
