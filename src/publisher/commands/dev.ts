import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import { editionApi } from '../edition-plugin.ts';
import { PROJECT } from '../site/project.ts';
import { portNumber } from '../calling/option-values.ts';
import { DONE, say, type Command } from '../calling/command.ts';

const usage = `
usage: npm run dev -- [--content DIR] [--port N]

Serves the reader, and renews the open page when documents or code change.

  --content DIR  the documents (default content)
  --port N       the port tried first (default 5173, or PORT); a taken one moves on to the next
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
    const port = portNumber(values.port ?? process.env['PORT'], 5173);
    // The project's own configuration names the folder: it reads this.
    process.env['WARRAQ_CONTENT'] = resolve(values.content);
    const server = await createServer({ root: PROJECT, server: { port, host: values.host } });
    try {
      editionApi(server.config.plugins)?.published();
      await server.listen();
    } catch (error) {
      await server.close();
      throw error;
    }
    say(streams, `the reader is at ${server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`}`);
    return DONE;
  },
};
