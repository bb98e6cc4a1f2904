import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:process';
import { chromium } from '@playwright/test';

/** Flags under which a headless Chromium runs as root, in a container, without a network. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const USUAL_PLACES: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * Where a Chromium is: `CHROME_PATH`, then the usual places, then Playwright's own.
 *
 * @throws where `CHROME_PATH` names a file that is not there: a wish that cannot be met is not passed over in silence
 */
export function findChromium(): string | undefined {
  const wished = process.env['CHROME_PATH'];
  if (wished) {
    if (existsSync(wished)) return wished;
    throw new Error(`CHROME_PATH names ${wished}, and there is no such file`);
  }
  return [...(USUAL_PLACES[platform] ?? []), chromium.executablePath()].find((path) => existsSync(path));
}

/**
 * Finds a Chromium, or has Playwright or the system's package manager install one.
 *
 * @throws with what to install, where neither can
 */
export function ensureChromium(): string {
  for (const install of [undefined, installWithPlaywright, installWithApt]) {
    install?.();
    const found = findChromium();
    if (found) return found;
  }
  throw new Error(
    'No Chromium was found and none could be installed. Install one (Debian: apt-get install chromium) or set CHROME_PATH to one.',
  );
}

function installWithPlaywright(): void {
  say('No Chromium found: asking Playwright for one …');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
}

function installWithApt(): void {
  if (platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
  say('Asking apt-get for Debian’s chromium …');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const [command = 'apt-get', ...args] = [...asRoot, 'apt-get', '-qq', ...words];
    spawnSync(command, args, {
      stdio: 'ignore',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}

const say = (line: string) => process.stderr.write(`${line}\n`);
