import { excerpt, TOLD } from '../terminal/describe.ts';
import { terminalSafe } from '../terminal/terminal-safe.ts';
import type { Changes, CodeCount, Count, Survey } from './survey.ts';

const BAR = 20;
/** Names listed of what may be many. */
const LISTED = 5;

/** A survey for the terminal: plain words and small bars; Arabic stands isolated, at the ends of lines. */
export function reportText(survey: Survey): string {
  const { documents, rejected, distinctTags } = survey;
  return [
    `${inDocuments(documents)}, ${rejected} rejected, ${distinctTags} tags`,
    section(
      'Fields',
      survey.fields.map((field) => shareLine(field, documents - rejected)),
    ),
    section(
      'Encodings',
      survey.encodings.map((encoding) => shareLine(encoding, documents)),
    ),
    section('What was met', survey.codes.flatMap(codeLines)),
    section(
      'Tags to look at',
      survey.suspiciousTags.map(
        ({ text, count, confidence, document }) =>
          `${pad(count)} × ${percent(confidence)} sure  ${isolate(text)}  in ${terminalSafe(document)}`,
      ),
    ),
    section(
      'Questions (answers go to tags.txt, one tag a line)',
      survey.questions.map(
        ({ words, choices, occurrences }) =>
          `${pad(occurrences)} × ${isolate(words)}: ${choices.map((choice) => choice.map(isolate).join(' | ')).join('  or  ')}`,
      ),
    ),
    section(
      'Copies',
      survey.copies.map(
        ({ document, original, exact }) =>
          `${terminalSafe(document)} ${exact ? 'has the words of' : 'has nearly the words of'} ${terminalSafe(original)}`,
      ),
    ),
    section(
      'Since the last build',
      survey.changes ? changeLines(survey.changes) : ['no build of these documents is known'],
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Lines under a heading; nothing where there are none. */
function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [heading, ...lines.map((line) => `  ${line}`)].join('\n');
}

function shareLine({ name, count }: Count, of: number): string {
  const share = of === 0 ? 0 : count / of;
  const filled = Math.round(share * BAR);
  return `${name.padEnd(14)}${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${percent(share)} ${pad(count)}`;
}

function codeLines({ code, severity, occurrences, documents, examples }: CodeCount): string[] {
  return [
    `${pad(occurrences)} × ${severity}: ${TOLD[code]} [${code}], in ${inDocuments(documents)}`,
    ...examples.map(({ document, line, column, found }) => {
      const words = found === '' ? '' : `  ${isolate(excerpt(found))}`;
      return `${' '.repeat(9)}${terminalSafe(document)}:${line}:${column}${words}`;
    }),
  ];
}

function changeLines({ added, changed, removed }: Changes): string[] {
  const line = (what: string, names: readonly string[]) => {
    const rest = names.length > LISTED ? ', …' : '';
    const listed = names.slice(0, LISTED).map(terminalSafe).join(', ');
    return `${pad(names.length)} ${what}${names.length > 0 ? `: ${listed}${rest}` : ''}`;
  };
  return [line('added', added), line('changed', changed), line('removed', removed)];
}

const inDocuments = (count: number) => (count === 1 ? '1 document' : `${count} documents`);
const pad = (count: number) => String(count).padStart(6);
const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(7);
const isolate = (text: string) => `\u2068${terminalSafe(text)}\u2069`;
