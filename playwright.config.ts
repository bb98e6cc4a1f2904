import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, ensureChromium } from './tests/browser/chromium.ts';
import { PORTS } from './tests/browser/sites.ts';

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
    baseURL: `http://localhost:${PORTS.defaultEdition}`,
    locale: 'ar',
    launchOptions: { executablePath: ensureChromium(), args: CHROMIUM_ARGS },
  },
  webServer: [
    site('content', '.cache/sites/default', PORTS.defaultEdition),
    site('tests/browser/content', '.cache/sites/hard-cases', PORTS.hardCases),
  ],
});
