import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { bundledPrograms, commandNames } from '../../src/publisher/bundled-programs.js';
import { temporaryFolder } from './temporary-folder.ts';

/** A project with two commands that say the same word. */
function projectOf() {
  const said =
    "import words from '../words.json' with { type: 'json' };\nexport const says = (): string => words.first;";
  const sources: Readonly<Record<string, string>> = {
    'commands/greet.ts': said,
    'commands/part.ts': said,
    'words.json': '{ "first": "سلام" }',
    'calling/call-command.ts': 'export const call = 1;',
    'site/app/make-app.ts': 'export const made = 1;',
  };
  const project = temporaryFolder({ 'package.json': '{ "type": "module" }', 'package-lock.json': '{}' });
  const told: string[] = [];
  function write(source: string, text: string): void {
    const path = join(project, 'src/publisher', source);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  for (const [source, text] of Object.entries(sources)) write(source, text);
  return { project, told, write, bundled: () => bundledPrograms(project, (line) => void told.push(line)) };
}

async function wordOf(programs: string, command: string): Promise<string> {
  const { says } = (await import(/* @vite-ignore */ pathToFileURL(join(programs, `${command}.js`)).href)) as {
    says: () => string;
  };
  return says();
}

test('each command is a program that says what the sources say, also after they were changed', async () => {
  const { project, write, bundled } = projectOf();
  expect(commandNames(project)).toEqual(['greet', 'part']);
  const before = await bundled();
  expect([await wordOf(before, 'greet'), await wordOf(before, 'part')]).toEqual(['سلام', 'سلام']);
  write('words.json', '{ "first": "وداعا" }');
  expect(await wordOf(await bundled(), 'greet')).toBe('وداعا');
  write('commands/greet.ts', "export const says = (): string => 'مرحبا';");
  expect(await wordOf(await bundled(), 'greet')).toBe('مرحبا');
});

test('it is bundled once for each state of the sources, and of nothing else', async () => {
  const { project, told, bundled } = projectOf();
  const folder = await bundled();
  const { ino } = statSync(folder);
  writeFileSync(join(project, 'README.md'), 'words');
  expect(await bundled()).toBe(folder);
  expect(statSync(folder).ino).toBe(ino);
  expect(told).toEqual([]);
});

test.for<[string, (file: string) => void]>([
  ['empty', (file) => writeFileSync(file, '')],
  ['gone', (file) => rmSync(file)],
])('a program that is %s is bundled anew, and that is said', async ([, damage]) => {
  const { told, bundled } = projectOf();
  const folder = await bundled();
  damage(join(folder, 'greet.js'));
  expect(await bundled()).toBe(folder);
  expect(await wordOf(folder, 'greet')).toBe('سلام');
  expect(told).toEqual([expect.stringMatching(/damaged.*anew/)]);
});

test('two that start at once both find it whole, and nothing is left behind', async () => {
  const { project, bundled } = projectOf();
  const [one, other] = await Promise.all([bundled(), bundled()]);
  expect(one).toBe(other);
  expect(await wordOf(one, 'part')).toBe('سلام');
  expect(readdirSync(join(project, '.cache/programs'))).toHaveLength(1);
});

test('where nothing can be written, the error says where', async () => {
  const { project, bundled } = projectOf();
  writeFileSync(join(project, '.cache'), '');
  await expect(bundled()).rejects.toThrow(/\.cache/);
});

test('sources that cannot be bundled are named, and nothing is left behind', async () => {
  const { project, write, bundled } = projectOf();
  write('commands/greet.ts', 'export const says = ;');
  await expect(bundled()).rejects.toThrow(/greet\.ts/);
  expect(readdirSync(join(project, '.cache/programs'))).toEqual([]);
});
