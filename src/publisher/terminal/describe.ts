import type { Diagnostic, DiagnosticCode } from '../../schema/diagnostic.ts';
import { terminalSafe } from './terminal-safe.ts';

/** One sentence for each kind of thing met, for the owner of the documents: what it is, and what was done about it. */
export const TOLD: Readonly<Record<DiagnosticCode, string>> = {
  'document-empty': 'the document holds no text; it is left out',
  'document-unreadable': 'the document could not be read; it is left out',
  'document-too-large': 'the document is larger than the limit; it is left out unread (a higher --max-bytes admits it)',
  'document-too-costly': 'the document takes more time or memory than any article does; it was cut off and is left out',
  'document-binary': 'this is no text; the document is left out',
  'document-name-escaped': 'the name of the file is not UTF-8 or holds control characters; they are written as escapes',
  'index-page': 'this is a list of search results, not an article; it is left out',
  'body-missing': 'the document has labels and no paragraph; it is left out',
  'duplicate-document': 'another document has the same words; this one is left out',
  'near-duplicate-document': 'another document has nearly the same words; both are kept',
  'encoding-guessed': 'no mark tells the encoding; it was told from the letters',
  'mojibake-repaired': 'the line was UTF-8 read as Windows-1256; it was put right',
  'mojibake-unrepaired': 'the letters of this line were damaged by a wrong decoding; it is kept as it stands',
  'bytes-invalid': 'these bytes are no character of the encoding; replacement marks are shown for them',
  'control-characters': 'characters that no reader can see stand here; they are not shown',
  'lone-surrogate': 'half of a character stands here; it is shown as a replacement mark',
  'title-missing': 'no line reads as a headline; the opening words stand for it',
  'title-repeated': 'the headline is printed a second time; the repeat was dropped',
  'date-missing': 'no publish date was found; none is shown and none is guessed',
  'date-unreadable': 'this is no day; expected a date like «7th, November 2023 GMT»; it is shown as written',
  'date-converted': 'the day was given in another calendar; it was converted',
  'feed-heading-dropped': "the feed's own heading stands before the headline; it was dropped",
  'crawl-time-dropped': 'this is the time of the crawl, not of publishing; it was dropped',
  'byline-dropped': 'a byline stands in the header; it was dropped',
  'paragraph-glued-to-tweet': "a paragraph follows the tweet's year with no line break; it was split off here",
  'tweet-text-repeated': 'the words of the tweet are printed a second time; the repeat was dropped',
  'tweet-start-unsure': 'nothing shows where the tweet begins; the likeliest place was taken',
  'tweet-without-attribution': 'these words read as a tweet and no author follows; it is shown without one',
  'tweet-without-text': "a tweet's author stands here and no words of it; only the author is shown",
  'tweet-date-unreadable': "the tweet's date is no day; it is shown as written",
  'source-missing': 'no source was found; none is shown',
  'tags-missing': 'no tag line was found; the article has no tags',
  'tags-unsure': 'the tag line could be cut in several ways; its tags are marked as unsure',
  'label-repeated': 'the label stands here a second time; the first one counts',
  'related-empty': 'nothing follows the "read also" label; no story stands under it',
  'related-title-missing': 'the story under the "read also" label has no headline',
};

/** Words shown of what was found, in UTF-16 units: enough to know the place again. */
const EXCERPT = 40;

/** One diagnostic in one line, `file:line:column severity: text [code]`. */
export function describeLine(name: string, { line, column, severity, code }: Diagnostic): string {
  return `${terminalSafe(name)}:${line}:${column} ${severity}: ${TOLD[code]} [${code}]`;
}

/**
 * One diagnostic for a terminal: where and what; then, where there are any, the words found on a line of their own, isolated
 * (U+2068 … U+2069) so that Arabic cannot reorder what stands around it. Nothing a document says can steer the terminal.
 */
export function describe(name: string, diagnostic: Diagnostic): string {
  const line = describeLine(name, diagnostic);
  return diagnostic.found === '' ? line : `${line}\n    \u2068${excerpt(diagnostic.found)}\u2069`;
}

/** The opening of what was found, on one line, fit for a terminal; never cut through a character. */
export function excerpt(found: string): string {
  const line = found.trim().replace(/[ \t\r\n]+/g, ' ');
  if (line.length <= EXCERPT) return terminalSafe(line);
  return `${terminalSafe(line.slice(0, EXCERPT).replace(/[\ud800-\udbff]$/, ''))}…`;
}
