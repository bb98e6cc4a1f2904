import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { command } from '../../../src/publisher/commands/parse.ts';
import { fold } from '../../../src/arabic/fold.ts';
import { documentText, temporaryFolder } from '../temporary-folder.ts';
import { PROJECT, run, runApart, start } from './run.ts';

const SEED = 'content/000_db6cb525eb9304ba.txt';
const SLOW = { timeout: 60_000 };

const lines = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Printed);
const fromRoot = (path: string) => relative(PROJECT, path);

interface Printed {
  readonly document: string;
  readonly rejected: boolean;
  readonly tags: readonly { readonly text: string; readonly relevance: string }[];
  readonly diagnostics: readonly {
    readonly code: string;
    readonly line: number;
    readonly column: number;
    readonly severity: string;
    readonly message: string;
  }[];
  readonly spans?: readonly (readonly [number, number, string])[];
}

test('the first document is read exactly', SLOW, async () => {
  const text = readFileSync(join(PROJECT, SEED), 'utf8');
  const written = text.split('\n');
  const line = (number: number) => written[number - 1] ?? '';
  const paragraph = (number: number) => ({ type: 'paragraph', text: line(number) });
  const afterYear = (number: number) => ({ type: 'paragraph', text: line(number).replace(/^.* 2023/, '') });
  const tweet = (number: number, links: string[], media: string[]) => ({
    type: 'tweet',
    text: line(number),
    author: { name: '24.ae', handle: '20fourMedia' },
    postedOn: '2023-11-06',
    links,
    media,
  });

  const { status, stdout } = await runApart('parse', ['--spans', SEED]);
  expect(status).toBe(0);
  const [printed, ...others] = lines(stdout);
  expect(others).toEqual([]);
  const { tags = [], diagnostics = [], spans = [], ...rest } = printed ?? {};
  expect(rest).toEqual({
    document: SEED,
    rejected: false,
    encoding: 'utf-8',
    title: '"المحصلة صفر".. بلينكن يغادر الشرق الأوسط',
    publishedOn: '2023-11-07',
    source: 'موقع 24',
    tagLine: line(16).replace('كلمات دلالية: ', ''),
    blocks: [
      ...[3, 4, 5].map(paragraph),
      tweet(6, ['https://t.co/DJ5nvSknO8'], []),
      afterYear(7),
      ...[8, 9].map(paragraph),
      tweet(10, ['https://t.co/ww0DXZ4jh9'], ['pic.twitter.com/dp7EsqVU5v']),
      afterYear(11),
      ...[12, 13, 14].map(paragraph),
    ],
    related: [{ title: line(18), blocks: [19, 20, 21, 22, 23].map(paragraph) }],
  });
  expect(tags.map(({ text: tag }) => fold(tag))).toEqual(
    [
      'التغير المناخي',
      'محاكمة ترامب',
      'أحداث السودان',
      'سلطان النيادي',
      'مانشستر سيتي',
      'غزة وإسرائيل',
      'الحرب الأوكرانية',
      'عام الاستدامة',
      'في المنطقة',
    ].map(fold),
  );
  expect(diagnostics.map(({ code, severity, line: at, column }) => [code, severity, at, column])).toEqual([
    ['paragraph-glued-to-tweet', 'repaired', 7, 40],
    ['paragraph-glued-to-tweet', 'repaired', 11, 40],
  ]);
  expect(diagnostics.every(({ message }) => message.length > 0)).toBe(true);
  const ends = spans.map(([, end]) => end);
  expect(spans.map(([begin]) => begin)).toEqual([0, ...ends.slice(0, -1)]);
  expect(ends.at(-1)).toBe(text.length);
});

test('documents come in the byte order of their paths, each once, the rejected ones too', async () => {
  const folder = temporaryFolder({
    'b.txt': documentText('ثانية', 'جملة ثانية عن الميناء والسفن.'),
    'a/z.txt': documentText('أولى'),
    'a-b.txt': '',
    'tags.txt': 'كتب',
  });
  const { status, stdout, stderr } = await run(command, [join(folder, 'b.txt'), folder, join(folder, 'a')]);
  expect(lines(stdout).map(({ document, rejected }) => [document, rejected])).toEqual([
    [fromRoot(join(folder, 'a-b.txt')), true],
    [fromRoot(join(folder, 'a/z.txt')), false],
    [fromRoot(join(folder, 'b.txt')), false],
  ]);
  expect([status, stderr]).toEqual([1, 'rejected: 1; the diagnostics of each say why\n']);
});

test('a document over the limit and a copy are told, and spans come only where they are asked for', async () => {
  const folder = temporaryFolder({
    'a.txt': documentText('أولى'),
    'b.txt': documentText('أولى'),
    'c.txt': documentText('أولى', 'كلمة '.repeat(200)),
  });
  const { status, stdout } = await run(command, ['--max-bytes', '1000', folder]);
  expect(status).toBe(1);
  expect(lines(stdout).map(({ spans, diagnostics }) => [spans, diagnostics.map(({ code }) => code)])).toEqual([
    [undefined, []],
    [undefined, ['duplicate-document']],
    [undefined, ['document-too-large']],
  ]);
});

test.for([
  ['no path', [], 'no PATH was named'],
  ['a path where nothing is', ['nowhere'], 'there is nothing at nowhere'],
  ['an option that is none', ['--fast', SEED], "Unknown option '--fast'"],
  ['a limit that is no number', ['--max-bytes', 'much', SEED], '--max-bytes takes a number of bytes, not "much"'],
] as const)('%s is a wrong call: it says so, then how it is called', async ([, args, words]) => {
  const { status, stdout, stderr } = await run(command, args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(words);
  expect(stderr).toContain('usage: npm run --silent parse');
});

test('labels that cannot be understood stop everything, in a sentence', async () => {
  const folder = temporaryFolder({ 'a.txt': documentText('أولى'), 'labels.json': '{"source":1}' });
  const { status, stdout, stderr } = await run(command, [folder]);
  expect([status, stdout, stderr]).toEqual([
    1,
    '',
    `${join(folder, 'labels.json')}: "source" must be a list of spellings, as in ["…"]\n`,
  ]);
});

test('a reader that has seen enough ends it quietly', SLOW, async () => {
  const files = Array.from({ length: 300 }, (_, at) => [
    `${at}.txt`,
    documentText(`عنوان ${at}`, `${'كلمة '.repeat(300)}${at}`),
  ]);
  const child = start('parse', [temporaryFolder(Object.fromEntries(files) as Record<string, string>)]);
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdout?.once('data', () => child.stdout?.destroy());
  await new Promise((resolve) => child.on('close', resolve));
  expect(stderr).toBe('');
});
