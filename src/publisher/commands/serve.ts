import { parseArgs } from 'node:util';
import { clearLeftovers } from '../site/fresh-folder.ts';
import { portNumber } from '../calling/option-values.ts';
import { DONE, say, type Command } from '../calling/command.ts';
import { serveFolder, SITE_PORT } from '../serving/serve-folder.ts';

const usage = `
usage: npm run serve -- [--out DIR] [--port N]

Serves a built site as it should be hosted.

  --out DIR    the built site (default dist)
  --port N     the port tried first (default ${SITE_PORT}, or PORT); a taken one moves on to the next
  --host NAME  the address listened at (default 127.0.0.1)
`;

export const command: Command = {
  usage,
  async run(args, streams) {
    const { values } = parseArgs({
      args,
      options: {
        out: { type: 'string', default: 'dist' },
        port: { type: 'string' },
        host: { type: 'string', default: '127.0.0.1' },
      },
    });
    const port = portNumber(values.port ?? process.env['PORT'], SITE_PORT);
    clearLeftovers(values.out, (line) => say(streams, line));
    await serveFolder(streams, values.out, values.host, port);
    return DONE;
  },
};
