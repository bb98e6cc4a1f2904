import { type ChildProcess, spawn } from 'node:child_process';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { callCommand } from '../../../src/publisher/calling/call-command.ts';
import type { Command } from '../../../src/publisher/calling/command.ts';

export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts a command as npm does, in a process of its own from the project's root; it is ended with the test if it runs on. */
export function start(name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  const child = spawn(process.execPath, ['src/publisher/main.js', name, ...args], {
    cwd: PROJECT,
    env: { ...process.env, ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** Runs a command in a process of its own, to its end. */
export function runApart(name: string, args: readonly string[]): Promise<Ended> {
  const child = start(name, args);
  let [stdout, stderr] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })));
}

/** Calls a command here. */
export async function run(command: Command, args: readonly string[]): Promise<Ended> {
  const [out, err] = [listener(), listener()];
  const status = await callCommand(command, [...args], { out: out.stream, err: err.stream });
  return { status, stdout: out.heard(), stderr: err.heard() };
}

function listener() {
  let heard = '';
  const stream = new Writable({
    decodeStrings: false,
    write(text: string, _encoding, done) {
      heard += text;
      done();
    },
  });
  return { stream, heard: () => heard };
}

/** Waits for words that a running command says. */
export function said(child: ChildProcess, words: RegExp): Promise<RegExpExecArray> {
  let heard = '';
  return new Promise((resolve, reject) => {
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      heard += text;
      const found = words.exec(heard);
      if (found) resolve(found);
    });
    child.on('close', () => reject(new Error(`it ended and said: ${heard}`)));
  });
}
