import { spawn } from 'node:child_process';

/** A command that serves, at an address. */
export interface Served {
  /** Without a slash at its end. */
  readonly address: string;
  stop(): void;
}

/** Runs a command of a checkout that serves, as its owner would, by npm, until it is stopped. */
export async function serveApart(product: string, command: string, args: readonly string[]): Promise<Served> {
  const child = spawn('npm', ['run', '--silent', command, '--', ...args], {
    cwd: product,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const stop = () => {
    process.off('exit', stop);
    try {
      // npm, its shell and the server are one group.
      process.kill(-(child.pid ?? 0));
    } catch {
      // It has ended by itself.
    }
  };
  process.once('exit', stop);
  const address = await new Promise<string>((resolve, reject) => {
    let heard = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      heard += text;
      const found = /the reader is at (http:\S+?)\/?\s/.exec(heard);
      if (found) resolve(found[1] ?? '');
    });
    child.once('exit', () => reject(new Error(`the site could not be served: ${heard}`)));
  });
  return { address, stop };
}
