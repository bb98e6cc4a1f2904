import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { MAX_BYTES } from '../reading/open-document.ts';
import { type MadeSite, makeSite } from '../site/make-site.ts';
import { PROJECT } from '../site/project.ts';
import { refuseOut } from '../site/refuse-out.ts';
import { basePath, byteCount } from '../calling/option-values.ts';
import { type ProgressBar, progressBar } from '../terminal/progress-bar.ts';
import { DONE, FALLS_SHORT, say, type Command, type Streams } from '../calling/command.ts';
import { WrongCall } from '../calling/wrong-call.ts';

const usage = `
usage: npm run build -- [--content DIR] [--out DIR] [--base /path/] [--strict] [--allow-empty] [--json]

Builds the site of a folder of documents. The folder it is written to holds the old site or the new one, each whole.

  --content DIR  the documents (default content)
  --out DIR      where the site is written (default dist)
  --base /path/  where it will be hosted, if not at the root of a host
  --strict       builds nothing when a document is rejected
  --allow-empty  an edition without articles is no error
  --max-bytes N  the largest document read (default ${MAX_BYTES})
  --json         prints what was built as one JSON object on standard output

exit status: 0 built, 1 a document was rejected or the site was not built, 2 a wrong call
`;

export const command: Command = {
  usage,
  async run(args, streams) {
    const started = Date.now();
    const { values } = parseArgs({
      args,
      options: {
        content: { type: 'string', default: 'content' },
        out: { type: 'string', default: 'dist' },
        base: { type: 'string' },
        strict: { type: 'boolean', default: false },
        'allow-empty': { type: 'boolean', default: false },
        'max-bytes': { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const [content, out] = [resolve(values.content), resolve(values.out)];
    const refused = refuseOut(out, [PROJECT, process.cwd(), content]);
    if (refused) throw new WrongCall(refused);
    const bars = phaseBars(streams);
    const made = await makeSite({
      content,
      out,
      base: basePath(values.base),
      strict: values.strict,
      allowEmpty: values['allow-empty'],
      maxBytes: byteCount(values['max-bytes'], MAX_BYTES),
      tell(line) {
        bars.end();
        say(streams, line);
      },
      progress: bars.show,
    });
    bars.end();
    const { site } = made;
    const summary = summarise(made);
    const built = site !== null;
    const milliseconds = Date.now() - started;
    const files = { files: site?.files.size ?? 0, written: site?.written ?? 0, milliseconds };
    if (values.json) streams.out.write(`${JSON.stringify({ out, built, ...summary, ...files })}\n`);
    const seconds = (milliseconds / 1000).toFixed(1);
    const verb = built ? `built ${values.out} in ${seconds} s` : 'nothing was built (--strict)';
    say(
      streams,
      `${verb}: ${summary.articles} articles of ${summary.documents} documents, ${summary.rejected.length} rejected, ${files.written} of ${files.files} files written`,
    );
    return summary.rejected.length > 0 ? FALLS_SHORT : DONE;
  },
};

/** One bar after the other, a phase each. */
function phaseBars({ err }: Streams) {
  let bar: ProgressBar | undefined;
  let phase = '';
  return {
    show(what: string, done: number, of: number) {
      if (what !== phase) {
        bar?.end();
        bar = progressBar(err, what, of);
        phase = what;
      }
      bar?.reach(done);
    },
    end: () => bar?.end(),
  };
}

interface Summary {
  readonly documents: number;
  /** Attached stories included. */
  readonly articles: number;
  readonly tags: number;
  readonly rejected: readonly string[];
  /** How often each code was met. */
  readonly diagnostics: Readonly<Record<string, number>>;
}

function summarise({ documents, articles, tags }: MadeSite): Summary {
  const counts = new Map<string, number>();
  for (const { code } of documents.flatMap(({ diagnostics }) => diagnostics))
    counts.set(code, (counts.get(code) ?? 0) + 1);
  return {
    documents: documents.length,
    articles,
    tags,
    rejected: documents.filter(({ rejected }) => rejected).map(({ name }) => name),
    diagnostics: Object.fromEntries(counts),
  };
}
