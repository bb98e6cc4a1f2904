import type { Block } from '../../schema/document.ts';
import { dropBlank, skipBlank } from '../reading/blank.ts';
import type { Prose } from '../reading/next-line.ts';
import { mark, note } from '../reading/ledger.ts';
import type { Ledger, Range } from '../reading/ledger.ts';
import { cutStatusLinks } from '../tweets/cut-status-links.ts';
import { isEnding } from '../tweets/find-embeds.ts';
import type { Ending } from '../tweets/find-embeds.ts';
import type { Repeat } from '../tweets/find-repeat.ts';
import { findTextBehind } from '../tweets/find-text-behind.ts';
import type { Script } from '../tweets/start/character-kind.ts';
import { findTextStart } from '../tweets/start/find-text-start.ts';
import { homeScript } from '../tweets/start/main-script.ts';
import { lineOf } from './part.ts';
import type { Part } from './part.ts';
import { readStatusLink, readTweet } from './read-tweet.ts';

/** What every paragraph of a run is: one of the document, or of a story behind it. */
type Role = 'paragraph' | 'related-paragraph';

/** A place below which the start of a tweet's text is a guess. */
const UNSURE = 0.6;

/** Reads a run of parts: paragraphs, and what is embedded between them. What was taken already parts what stands around it. */
export function readBlocks(text: string, parts: readonly Part[], role: Role, ledger: Ledger): Block[] {
  const run: Run = { text, role, ledger, blocks: [], home: undefined };
  let open: Prose[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    const line = part && lineOf(part, ledger);
    if (line) open.push(line);
    else if (part) {
      index += closeAt(run, open, part, parts.slice(index + 1, index + 3));
      open = [];
    }
  }
  closeProse(run, open, text.length);
  return run.blocks;
}

interface Run {
  readonly text: string;
  readonly role: Role;
  readonly ledger: Ledger;
  readonly blocks: Block[];
  /** The script of the document, once it is asked for. */
  home: Script | undefined;
}

/** Ends the prose at an embed, or at what was taken, and reads the embed. Tells how many of the parts behind belong to it. */
function closeAt(run: Run, open: readonly Prose[], part: Part, behind: readonly Part[]): number {
  if (isEnding(part)) return closeTweet(run, open, part, behind);
  closeProse(run, open, part.start);
  if (part.type === 'caption') pushCaption(run, part);
  return 0;
}

/** Ends the prose before a tweet where the tweet's text begins, and reads the tweet. */
function closeTweet(run: Run, open: readonly Prose[], ending: Ending, [next, second]: readonly Part[]): number {
  const { text, ledger, blocks } = run;
  const repeat = next?.type === 'repeat' ? next : undefined;
  const untaken = next && !ledger.taken.has(next) ? [next, ...(second ? [second] : [])] : [];
  const behind = findTextBehind(text, open, ending, untaken);
  const start = behind ? ending.start : startOf(run, open, ending, repeat);
  closeProse(run, open, start);
  const words = { start, end: dropBlank(text, start, ending.start) };
  blocks.push(readTweet(text, behind?.words ?? words, ending, ledger));
  if (repeat) dropRepeat(repeat, ledger);
  return repeat ? 1 : (behind?.parts ?? 0);
}

function startOf(run: Run, open: readonly Prose[], { start: end }: Ending, repeat: Repeat | undefined): number {
  const { text, ledger } = run;
  if (repeat) return skipBlank(text, Math.max(open[0]?.start ?? end, repeat.textStart), end);
  const { at, probability } = findTextStart(text, open, end, (run.home ??= homeScript(text)));
  if (probability < UNSURE && open.length > 0) note(ledger, 'tweet-start-unsure', { start: at, end });
  return at;
}

function dropRepeat(repeat: Repeat, ledger: Ledger): void {
  mark(ledger, repeat, 'discarded:repeated-tweet-text');
  note(ledger, 'tweet-text-repeated', repeat);
}

/** Each line before `end` is a paragraph, or a row of addresses of tweets. */
function closeProse(run: Run, open: readonly Prose[], end: number): void {
  for (const line of open) {
    if (line.end <= end) pushLine(run, line);
    else if (line.start < end) pushLine(run, { ...line, end: dropBlank(run.text, line.start, end) });
  }
}

function pushLine({ text, role, ledger, blocks }: Run, line: Prose): void {
  const links = cutStatusLinks(text, line);
  for (const link of links) blocks.push(readStatusLink(text, link, ledger));
  if (links.length > 0) return;
  mark(ledger, line, role);
  if (line.glued) note(ledger, 'paragraph-glued-to-tweet', line);
  blocks.push({ type: 'paragraph', text: text.slice(line.start, line.end) });
}

function pushCaption({ text, role, ledger, blocks }: Run, { start, end }: Range): void {
  mark(ledger, { start, end }, role);
  blocks.push({ type: 'embed', platform: 'instagram', text: text.slice(start, end) });
}
