import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, ensureChromium } from './tests/browser/chromium.ts';

/** Ports nobody else is likely to hold, so that a test never meets another program's page. */
const DEFAULT_EDITION = 41_730;
const HARD_CASES = 41_731;

const site = (content: string, out: string, port: number) => ({
  command: `npm run --silent build -- --content ${content} --out ${out} && npm run --silent serve -- --out ${out} --port ${port}`,
  url: `http://localhost:${port}/`,
  reuseExistingServer: false,
  timeout: 120_000,
  stdout: 'ignore' as const,
  stderr: 'pipe' as const,
});

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.cache/test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 30_000,
  use: {
    baseURL: `http://localhost:${DEFAULT_EDITION}`,
    locale: 'ar',
    launchOptions: { executablePath: ensureChromium(), args: CHROMIUM_ARGS },
  },
  webServer: [
    site('content', '.cache/sites/default', DEFAULT_EDITION),
    site('tests/browser/content', '.cache/sites/hard-cases', HARD_CASES),
  ],
});
