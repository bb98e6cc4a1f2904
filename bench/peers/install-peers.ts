import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../measuring/say.ts';

/** Where the peers' packages and templates are. */
export const PEERS = new URL('.', import.meta.url).pathname;

/** Installs what the benchmarks compare with, in the versions of the lock file beside this one; once for each lock file. */
export function installPeers(): void {
  const lock = readFileSync(join(PEERS, 'package-lock.json'), 'utf8');
  const installed = join(PEERS, 'node_modules', '.installed-by-bench');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return;
  say('installing the peers (once) …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: PEERS,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`the peers could not be installed: npm ci in ${PEERS} ended with ${status}`);
  writeFileSync(installed, lock);
}

/** A program of theirs. */
export const peerProgram = (name: string): string => join(PEERS, 'node_modules', '.bin', name);
