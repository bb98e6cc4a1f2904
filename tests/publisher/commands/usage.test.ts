import { expect, test } from 'vitest';
import { command as build } from '../../../src/publisher/commands/build.ts';
import { command as dev } from '../../../src/publisher/commands/dev.ts';
import { command as parse } from '../../../src/publisher/commands/parse.ts';
import { command as report } from '../../../src/publisher/commands/report.ts';
import { command as serve } from '../../../src/publisher/commands/serve.ts';
import { command as start } from '../../../src/publisher/commands/start.ts';
import { callCommand } from '../../../src/publisher/calling/call-command.ts';
import type { Command } from '../../../src/publisher/calling/command.ts';
import { basePath, byteCount, portNumber } from '../../../src/publisher/calling/option-values.ts';
import { WrongCall } from '../../../src/publisher/calling/wrong-call.ts';
import { run } from './run.ts';

const COMMANDS: readonly (readonly [string, Command])[] = [
  ['run build', build],
  ['run dev', dev],
  ['run --silent parse', parse],
  ['run report', report],
  ['run serve', serve],
  ['start', start],
];

test.for(COMMANDS)('npm %s tells how it is called, and does nothing else', async ([name, command]) => {
  const { status, stdout, stderr } = await run(command, ['nothing', '--help', '--such']);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.startsWith(`usage: npm ${name} -- `)).toBe(true);
});

test.for(COMMANDS)('npm %s refuses an option that it does not know', async ([, command]) => {
  const { status, stdout, stderr } = await run(command, ['--such']);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^Unknown option '--such'[^]*\n\nusage: npm /);
});

test.for([
  [
    'a fault of the system in its own words',
    Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' }),
    /^ENOSPC: no space left\n$/,
  ],
  [
    'a fault of the program with its place',
    new TypeError('x is not a function'),
    /^TypeError: x is not a function\n {4}at /,
  ],
  ['what is no error at all', 'words', /^words\n$/],
  ['nothing that steers the terminal', new WrongCall('bad \u001b[2J'), /^bad \\u\{1b\}\[2J\n/],
] as const)('a command that fails tells %s', async ([, fault, words]) => {
  const failing: Command = {
    usage: 'usage: none',
    run() {
      throw fault;
    },
  };
  expect((await run(failing, [])).stderr).toMatch(words);
});

test('a command that is done has its status handed on', async () => {
  const streams = { out: process.stdout, err: process.stderr };
  expect(await callCommand({ usage: '', run: () => 1 }, [], streams)).toBe(1);
});

test.for([
  [undefined, '/'],
  ['/', '/'],
  ['', '/'],
  ['/news/', '/news/'],
  ['news', '/news/'],
  ['/a//b', '/a/b/'],
] as const)('the base %s is %s', ([text, base]) => {
  expect(basePath(text)).toBe(base);
});

test.for(['https://news.example', '/a/../b', '/a b/', '/"/'])('%s is no base', (text) => {
  expect(() => basePath(text)).toThrow(WrongCall);
});

test('a port is a number of one', () => {
  expect([portNumber(undefined, 4173), portNumber('', 4173), portNumber('1', 4173), portNumber('65535', 4173)]).toEqual(
    [4173, 4173, 1, 65_535],
  );
  for (const text of ['0', '65536', '80x', '-1', '1e3', ' 80']) expect(() => portNumber(text, 4173)).toThrow(WrongCall);
});

test('a limit is a number of bytes', () => {
  expect([byteCount(undefined, 10), byteCount('1', 10), byteCount('999999999999', 10)]).toEqual([
    10, 1, 999_999_999_999,
  ]);
  for (const text of ['0', '-1', '1.5', '1k', '', '1e9']) expect(() => byteCount(text, 10)).toThrow(WrongCall);
});
