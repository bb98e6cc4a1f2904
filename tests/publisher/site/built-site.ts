import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { makeSite } from '../../../src/publisher/site/make-site.ts';
import { PROJECT } from '../commands/run.ts';
import { documentText } from '../temporary-folder.ts';

/** What every file of a site holds, by its path. */
type Files = ReadonlyMap<string, string>;

/** A site in a folder of its own, to be built, in this process or in one that is ended before its time. */
export function siteIn(folder: string) {
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  return {
    content,
    out,
    /** Builds it here; @returns what was told */
    async build() {
      const told: string[] = [];
      await makeSite({ content, out, base: '/', tell: (line) => void told.push(line) });
      return told;
    },
    /** Builds it as its owner does, by a shell that may set bounds first. */
    buildApart(shell: string, imports: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
      const node = [process.execPath, ...imports.flatMap((file) => ['--import', file])];
      const command = ['src/publisher/main.js', 'build', '--content', content, '--out', out];
      const child = spawn('sh', ['-c', `${shell} exec "$@"`, 'sh', ...node, ...command], {
        cwd: PROJECT,
        env: { ...process.env, ...env },
      });
      let said = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
      return new Promise<{ status: number | null; signal: NodeJS.Signals | null; said: string }>((resolve) =>
        child.on('close', (status, signal) => resolve({ status, signal, said })),
      );
    },
    files: (): Files =>
      new Map(
        readdirSync(out, { withFileTypes: true, recursive: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((path) => [relative(out, path), readFileSync(path, 'latin1')]),
      ),
    /** What lies beside the site. */
    beside: () => readdirSync(dirname(out)).toSorted(),
    write: (documents: Readonly<Record<string, string>>) => {
      for (const [name, text] of Object.entries(documents)) writeFileSync(join(content, name), text);
    },
  };
}

/** Twelve documents; those of another edition differ in a third of them, one of them in its headline. */
export function documentsOf(edition: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => {
      const told = at % 3 === 0 ? edition : 0;
      const title = `خبر المكتبة ${at}${at === 3 ? ` طبعة ${edition}` : ''}`;
      return [`${at}.txt`, documentText(title, `فقرة رقم ${at} من الطبعة ${told} عن رفّ الكتب ${at * 7}.`)];
    }),
  );
}
