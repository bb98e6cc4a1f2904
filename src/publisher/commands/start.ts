import { createHash } from 'node:crypto';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { clearLeftovers } from '../site/fresh-folder.ts';
import { isUpToDate, makeSite } from '../site/make-site.ts';
import { requireFolder } from '../publish.ts';
import { CACHE, PROJECT } from '../site/project.ts';
import { portNumber } from '../calling/option-values.ts';
import { DONE, say, type Command } from '../calling/command.ts';
import { serveFolder, SITE_PORT } from '../serving/serve-folder.ts';

const usage = `
usage: npm start -- [--content DIR] [--port N]

Builds the site if it is not built or out of date, serves it, and prints its address.

  --content DIR  the documents (default content)
  --port N       the port tried first (default ${SITE_PORT}, or PORT); a taken one moves on to the next
  --host NAME    the address listened at (default 127.0.0.1)
`;

export const command: Command = {
  usage,
  async run(args, streams) {
    const { values } = parseArgs({
      args,
      options: {
        content: { type: 'string', default: 'content' },
        port: { type: 'string' },
        host: { type: 'string', default: '127.0.0.1' },
      },
    });
    const port = portNumber(values.port ?? process.env['PORT'], SITE_PORT);
    const content = resolve(values.content);
    const out = siteOf(content);
    requireFolder(content);
    const making = { content, out, base: '/', tell: (line: string) => say(streams, line) };
    clearLeftovers(out, making.tell);
    if (!isUpToDate(making)) {
      say(streams, `building ${relative(process.cwd(), content) || '.'} …`);
      await makeSite(making);
    }
    await serveFolder(streams, out, values.host, port);
    return DONE;
  },
};

/** The default edition's site is `dist`; that of another folder lies apart, so that trying one out replaces nothing. */
function siteOf(content: string): string {
  if (content === join(PROJECT, 'content')) return join(PROJECT, 'dist');
  return join(CACHE, 'sites', createHash('sha256').update(content).digest('hex').slice(0, 12));
}
