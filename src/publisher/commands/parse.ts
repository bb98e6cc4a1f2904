import { parseArgs } from 'node:util';
import { openPile } from '../pile/open-pile.ts';
import { printedDocument } from '../pile/printed-document.ts';
import { studyPile } from '../pile/study-pile.ts';
import { MAX_BYTES } from '../reading/open-document.ts';
import { jsonLines } from '../calling/json-lines.ts';
import { byteCount } from '../calling/option-values.ts';
import { DONE, FALLS_SHORT, say, type Command } from '../calling/command.ts';
import { WrongCall } from '../calling/wrong-call.ts';

const usage = `
usage: npm run --silent parse -- [--spans] [--max-bytes N] PATH…

Reads documents (.txt) and folders of them as one corpus, and prints what each says: JSON Lines on standard output, one object a
document, in the byte order of their paths.

  --spans        adds what each piece of the text was read as: [start, end, role], in UTF-16 units
  --max-bytes N  the largest document read (default ${MAX_BYTES})

exit status: 0 every document was read, 1 at least one was rejected, 2 a wrong call
`;

export const command: Command = {
  usage,
  async run(args, streams) {
    const { values, positionals } = parseArgs({
      args,
      options: { spans: { type: 'boolean', default: false }, 'max-bytes': { type: 'string' } },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new WrongCall('no PATH was named');
    const maxBytes = byteCount(values['max-bytes'], MAX_BYTES);
    const { cutter, documents } = studyPile(openPile(positionals), maxBytes);
    const out = jsonLines(streams.out);
    let rejected = 0;
    for (const read of documents()) {
      const tags = cutter.cut(read.document.name);
      if (read.document.rejected) rejected += 1;
      await out.write(printedDocument(read, tags, values.spans));
    }
    await out.end();
    if (rejected > 0) say(streams, `rejected: ${rejected}; the diagnostics of each say why`);
    return rejected > 0 ? FALLS_SHORT : DONE;
  },
};
