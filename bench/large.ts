import { spawnSync } from 'node:child_process';
import { parseDocument } from '../src/parser/parse-document.ts';

/** Texts far larger than any document, and what each may cost. */
const TEXTS: readonly { readonly name: string; readonly limit: string; readonly make: () => string }[] = [
  {
    name: '100 MB on one line',
    limit: '5 s',
    make: () => 'كلمة عربية في سطر واحد طويل جدا، '.repeat(1_760_000),
  },
  {
    name: '1,000,000 tweets',
    limit: '10 s, 1024 MiB',
    make: () => 'فتحت المكتبة أبوابها للزوار\n— Hay (@haylibrary) November 6, 2023\n'.repeat(1_000_000),
  },
];

/**
 * The parser on texts far larger than any document: CPU seconds, and the most memory that the process has held, the text included.
 * Each has a process of its own, named by its place in the list, or its memory would be that of all before it.
 */
export async function run([place]: readonly string[] = []): Promise<void> {
  const text = TEXTS[Number(place)];
  if (text) return parse(text);
  const [program = '', script = ''] = process.argv;
  for (const index of TEXTS.keys()) {
    spawnSync(program, [...process.execArgv, script, 'large', String(index)], { stdio: 'inherit' });
  }
}

function parse({ name, limit, make }: (typeof TEXTS)[number]): void {
  const text = make();
  const before = process.cpuUsage();
  const { blocks } = parseDocument({ name, text });
  const { user, system } = process.cpuUsage(before);
  const megabytes = (Buffer.byteLength(text) / 1e6).toFixed(0);
  const seconds = ((user + system) / 1e6).toFixed(2);
  const memory = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  process.stdout.write(
    `${name}, ${megabytes} MB: ${blocks.length} blocks, ${seconds} s, ${memory} MiB (at most ${limit})\n`,
  );
}
