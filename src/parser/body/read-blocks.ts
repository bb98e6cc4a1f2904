import { textDirection } from '../../arabic/direction.ts';
import { guessLanguage } from '../../arabic/language.ts';
import type { Block } from '../../schema/document.ts';
import type { Tweet } from '../../schema/tweet.ts';
import { readEmbedDay } from '../dates/read-embed-day.ts';
import { dropBlank, skipBlank } from '../reading/blank.ts';
import type { Piece, Prose } from '../reading/cut-pieces.ts';
import { mark, note } from '../reading/ledger.ts';
import type { Ledger } from '../reading/ledger.ts';
import { cutTokens } from '../tweets/cut-tokens.ts';
import { findTextStart } from '../tweets/start/find-text-start.ts';
import { homeScript } from '../tweets/start/home-script.ts';
import type { Ending } from '../tweets/find-endings.ts';

type Role = 'paragraph' | 'related-paragraph';

/** Reads a run of pieces: paragraphs, and the tweets quoted between them. */
export function readBlocks(text: string, pieces: readonly Piece[], role: Role, ledger: Ledger): Block[] {
  const blocks: Block[] = [];
  const home = homeScript(text);
  let open: Prose[] = [];
  for (const piece of pieces) {
    if (piece.type === 'prose') {
      open.push(piece);
      continue;
    }
    const start = piece.repeat?.textStart ?? findTextStart(text, open, piece.start, home).at;
    for (const prose of open) pushParagraph(text, prose, start, blocks, role, ledger);
    blocks.push(readTweet(text, start, piece, ledger));
    open = [];
  }
  for (const prose of open) pushParagraph(text, prose, prose.end, blocks, role, ledger);
  return blocks;
}

function pushParagraph(
  text: string,
  { start, end, glued }: Prose,
  limit: number,
  blocks: Block[],
  role: Role,
  ledger: Ledger,
): void {
  if (start >= limit) return;
  const paragraph = { start, end: dropBlank(text, start, Math.min(end, limit)) };
  mark(ledger, paragraph, role);
  if (glued) note(ledger, 'paragraph-glued-to-tweet', paragraph);
  blocks.push({ type: 'paragraph', text: text.slice(paragraph.start, paragraph.end) });
}

function readTweet(text: string, from: number, ending: Ending, ledger: Ledger): Tweet {
  const start = skipBlank(text, from, ending.start);
  const words = { start, end: dropBlank(text, start, ending.start) };
  mark(ledger, words, 'tweet-text');
  const { attribution, repeat } = ending;
  if (attribution) mark(ledger, attribution, 'attribution');
  else note(ledger, 'tweet-without-attribution', words);
  if (repeat) {
    mark(ledger, repeat, 'discarded:repeated-tweet-text');
    note(ledger, 'tweet-text-repeated', repeat);
  }
  const value = text.slice(words.start, words.end);
  const postedOn = attribution ? (readEmbedDay(attribution.date) ?? null) : null;
  return {
    type: 'tweet',
    text: cutTokens(value),
    direction: textDirection(value),
    language: guessLanguage(value),
    author: attribution?.author ?? null,
    postedOn,
    unreadDate: attribution?.date && !postedOn ? attribution.date : null,
  };
}
