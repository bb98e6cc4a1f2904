import type { Range } from '../reading/ledger.ts';

const STATUS = /https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/\w{1,15}\/status(?:es)?\/\d{1,20}[!-~]*/g;

/** The addresses of tweets in a line that holds nothing else, as one site leaves its embeds; `[]` for any other line. */
export function cutStatusLinks(text: string, { start, end }: Range): Range[] {
  if (!text.startsWith('http', start)) return [];
  const line = text.slice(start, end);
  const links = Array.from(line.matchAll(STATUS), ({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }));
  return line.replace(STATUS, '').trim() === '' ? links : [];
}
