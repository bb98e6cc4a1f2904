import { basename } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { editionPlugin } from './src/publisher/edition-plugin.ts';
import { checkedCode } from './src/publisher/site/app/checked-code.ts';
import { namedReact } from './src/publisher/site/app/named-react.ts';
import { namedStyles } from './src/publisher/site/app/named-styles.ts';
import { leanRouter } from './src/publisher/site/app/lean-router.ts';

export default defineConfig({
  plugins: [
    react(),
    leanRouter(),
    namedReact(),
    namedStyles(),
    checkedCode(),
    editionPlugin({ content: process.env['WARRAQ_CONTENT'] ?? 'content' }),
  ],
  css: {
    modules: {
      // Readable, and the same as long as the class and its file are called so: a changed line changes no page.
      generateScopedName: (name, file) => `${name}-${basename(file).replace(/\.module\.css.*$/, '')}`,
    },
  },
  build: {
    // The default rewrites `:dir(rtl)` into lists of languages, which match wrongly inside a left-to-right tweet.
    cssTarget: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    // A strict content policy allows no `data:` address.
    assetsInlineLimit: 0,
    // Every browser of ours knows `modulepreload`.
    modulePreload: {
      polyfill: false,
      // What every page has is there when anything else is asked for.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => !/\/(?:reader|libraries)-/.test(file)),
    },
    rolldownOptions: {
      // Names of classes stand where they are used.
      optimization: { inlineConst: { mode: 'all' } },
      output: {
        // The libraries change seldom and the edition daily: apart, a reader who comes back loads only what is new.
        codeSplitting: {
          groups: [
            // What draws the rows of long lists comes with them.
            { name: 'libraries', test: /node_modules\/(?!@tanstack)|^\0named:|rolldown\/runtime/ },
            // What every page has is one file, with what most pages share: many small ones compress worse.
            {
              name: 'reader',
              test: /src\/arabic\/without|src\/reader\/(?:main|open-paper|device|(?:facts|prose)\/[\w-]+\.module|prose\/content|links|loading|shell\/(?!use-unlisted|Blocked)|stories\/(?!Story|Redrawn|use-stories|use-first)|tags\/(?:use-return|fetch-choosing))|vite\/preload-helper/,
            },
            // What draws stories stands on every page but the front page as it was published.
            {
              name: 'stories',
              test: /src\/reader\/(?:facts|prose|locales\/(?:format-day|ar\/(?:day|story))|stories\/(?:StoryList|StoryCard|use-first))/,
            },
            // What several pages share that the front page does not need.
            {
              name: 'shared',
              test: /src\/(?:arabic\/(?:fold|words|slug)|reader\/(?:edition\/load-places|pages\/[\w-]+\.module|locales\/ar\/tags))/,
              minShareCount: 2,
            },
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
          // A part that is drawn alone has its words from the page it stands in.
          setupFiles: ['tests/reader/all-words.ts'],
          include: ['tests/reader/**/*.test.{ts,tsx}'],
          // Roles are slow to find without a browser; only a hang takes so long.
          testTimeout: 30_000,
        },
      },
    ],
  },
});
