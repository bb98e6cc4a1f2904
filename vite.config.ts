import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { editionPlugin } from './src/publisher/edition-plugin.ts';

export default defineConfig({
  plugins: [react(), editionPlugin({ content: process.env['WARRAQ_CONTENT'] ?? 'content' })],
  build: {
    // The default rewrites `:dir(rtl)` into lists of languages, which match wrongly inside a left-to-right tweet.
    cssTarget: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    // A strict content policy allows no `data:` address.
    assetsInlineLimit: 0,
    // The styles of all pages stand in each of them: they are small, and no page waits for a second file.
    cssCodeSplit: false,
    // Every browser of ours knows `modulepreload`.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // The libraries change seldom and the edition daily: apart, a reader who comes back loads only what is new.
        codeSplitting: {
          groups: [
            { name: 'libraries', test: /node_modules\/(?!@tanstack)/ },
            { name: 'shared', test: /src\/(?:reader|arabic|schema)\//, minShareCount: 2 },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // A bound against hangs, not a measure: properties run 20,000 times in CI.
          testTimeout: 180_000,
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/reader/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/reader/**/*.test.{ts,tsx}'],
          // Roles are slow to find without a browser; only a hang takes so long.
          testTimeout: 30_000,
        },
      },
    ],
  },
});
