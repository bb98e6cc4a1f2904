import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LABELS } from '../src/parser/labels.ts';
import { MAX_BYTES } from '../src/publisher/reading/open-document.ts';
import { readDocument } from '../src/publisher/reading/read-document.ts';
import { attackFamilies } from '../tests/parser/attack-families.ts';

/** The heap that Node has on a machine of two gigabytes, in MiB. */
const SMALL_HEAP = '--max-old-space-size=512';

/**
 * What the largest document that is read costs, of each family of texts made to slow a parser down: CPU seconds, and the most memory that the process
 * has held, what became of the document, in a heap as small as that of a small machine. Each has a process of its own, named by its place in the list.
 */
export async function run([place]: readonly string[] = []): Promise<void> {
  const [program = '', script = ''] = process.argv;
  if (place !== undefined) return readFamily(Number(place));
  for (const index of attackFamilies(1).keys()) {
    const { status } = spawnSync(program, [SMALL_HEAP, ...process.execArgv, script, 'bounds', String(index)], {
      stdio: 'inherit',
    });
    if (status !== 0) process.stdout.write(`family ${index}: ended with ${status}\n`);
  }
}

function readFamily(index: number): void {
  const [name, text] = attackFamilies(MAX_BYTES)[index] ?? ['', ''];
  const folder = mkdtempSync(join(tmpdir(), 'warraq-bench-'));
  try {
    const path = join(folder, 'a.txt');
    writeFileSync(path, Buffer.from(text).subarray(0, MAX_BYTES));
    const before = process.cpuUsage();
    const { document } = readDocument(
      { name, path: Buffer.from(path), refused: null },
      { labels: LABELS, maxBytes: MAX_BYTES },
    );
    const { user, system } = process.cpuUsage(before);
    const memory = (process.resourceUsage().maxRSS / 1024).toFixed(0);
    const told = document.diagnostics.find(({ severity }) => severity === 'rejected');
    const outcome = told ? `${told.code} ${told.found}` : `${document.blocks.length} blocks`;
    process.stdout.write(
      `${name.padEnd(40)}${((user + system) / 1e6).toFixed(2)} s ${memory.padStart(4)} MiB  ${outcome}\n`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
