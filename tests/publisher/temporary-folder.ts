import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A real folder with these files, removed when the test is over. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'warraq-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A document in the usual shape. */
export function documentText(
  title: string,
  paragraph = 'فُتحت أبواب المكتبة صباحاً، وجلس القرّاء حول الطاولة الطويلة.',
): string {
  return `${title}\nتاريخ النشر: 3rd, May 2024 GMT\n${paragraph}\nالمصدر: دار الورق\nكلمات دلالية: كتب مكتبات\n`;
}
