import { renameSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { openPile, type Pile } from '../pile/open-pile.ts';
import { MAX_BYTES } from '../reading/open-document.ts';
import { reportPage } from '../report/page/report-page.ts';
import { reportText } from '../report/report-text.ts';
import { surveyPile } from '../report/survey-pile.ts';
import { lastBuildOf } from '../site/build-record.ts';
import { TOLD } from '../terminal/describe.ts';
import { progressBar } from '../terminal/progress-bar.ts';
import { byteCount } from '../calling/option-values.ts';
import { DONE, FALLS_SHORT, say, type Command } from '../calling/command.ts';
import { WrongCall } from '../calling/wrong-call.ts';

const usage = `
usage: npm run report -- [--html FILE] [--strict CODE,…] [--max-bytes N] PATH…

Tells what is in documents (.txt) and folders of them, and what is wrong with which: fields, diagnostics with examples, tags to look
at, questions whose answers would help, copies, and what changed since the last build.

  --html FILE      writes the report as one HTML file, too
  --strict CODE,…  exit status 1 where one of these was met
  --max-bytes N    the largest document read (default ${MAX_BYTES})

exit status: 0 done, 1 a document was rejected or a strict code was met, 2 a wrong call
`;

export const command: Command = {
  usage,
  run(args, streams) {
    const { values, positionals } = parseArgs({
      args,
      options: {
        html: { type: 'string' },
        strict: { type: 'string', default: '' },
        'max-bytes': { type: 'string' },
      },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new WrongCall('no PATH was named');
    const strict = readCodes(values.strict);
    const maxBytes = byteCount(values['max-bytes'], MAX_BYTES);
    const pile = openPile(positionals);
    const bar = progressBar(streams.err, 'reading', 2 * countFiles(pile));
    const survey = surveyPile(pile, { maxBytes, before: lastBuild(positionals), step: bar.step });
    bar.end();

    streams.out.write(`${reportText(survey)}\n`);
    if (values.html !== undefined) writeWhole(resolve(values.html), reportPage(survey));
    const met = survey.codes.filter(({ code }) => strict.has(code)).map(({ code }) => code);
    if (met.length > 0) say(streams, `met, though strict: ${met.join(', ')}`);
    return survey.rejected > 0 || met.length > 0 ? FALLS_SHORT : DONE;
  },
};

function readCodes(list: string): ReadonlySet<string> {
  const codes = list.split(',').filter((code) => code !== '');
  const unknown = codes.find((code) => !Object.hasOwn(TOLD, code));
  if (unknown !== undefined)
    throw new WrongCall(`--strict: there is no code "${unknown}"; known are ${Object.keys(TOLD).join(', ')}`);
  return new Set(codes);
}

function countFiles(pile: Pile): number {
  let count = 0;
  for (const _ of pile.files()) count += 1;
  return count;
}

/** What was last built of the folders named, under the names that a pile of them has; `null` where none was built. */
function lastBuild(paths: readonly string[]): (readonly [string, string])[] | null {
  const records = paths.flatMap((path) => lastBuildOf(resolve(path)) ?? []);
  if (records.length === 0) return null;
  return records.flatMap(({ content, documents }) =>
    documents.map(
      ({ name, digest }) => [relative(process.cwd(), join(content, name)).split(sep).join('/'), digest] as const,
    ),
  );
}

/** A page that is open in a browser is never seen half written. */
function writeWhole(file: string, text: string): void {
  const fresh = `${file}.${process.pid}.new`;
  writeFileSync(fresh, text);
  renameSync(fresh, file);
}
