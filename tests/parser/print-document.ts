import type { BlockModel, DocumentModel, TweetModel } from './arbitraries.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const parts = (day: string) => day.split('-').map(Number) as [number, number, number];

function publishDay(iso: string): string {
  const [year, month, day] = parts(iso);
  const ending = day % 10 > 3 || (day > 10 && day < 14) ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}, ${MONTHS[month - 1]} ${year} GMT`;
}

function tweetDay(iso: string): string {
  const [year, month, day] = parts(iso);
  return `${MONTHS[month - 1]} ${day}, ${year}`;
}

/** A tweet as pages print it: `glued`, the next paragraph follows the year at once; the others have lines of their own. */
function printTweet({ text, name, handle, day, shape }: TweetModel): string {
  const attribution = `— ${name} (@${handle}) ${tweetDay(day)}`;
  if (shape === 'glued') return `${text}\n${attribution}`;
  if (shape === 'printed again') return `${text}\n${attribution} ${text} `;
  return shape === 'blank before' ? `${text}\n\n${attribution}\n` : `${text}\n${attribution}\n\n`;
}

function printBlocks(blocks: readonly BlockModel[]): string {
  return blocks.map((block) => (block.type === 'tweet' ? printTweet(block) : `${block.text}\n`)).join('');
}

/** Writes a model down as a document of the family. */
export function printDocument({ title, day, source, tagLine, blocks, related }: DocumentModel): string {
  const stories = related.map((story) => `\nإقرأ أيضاً:\n${story.title}\n${printBlocks(story.blocks)}`).join('');
  const head = `${title}\nتاريخ النشر: ${publishDay(day)}\n`;
  return `${head}${printBlocks(blocks)}\nالمصدر: ${source}\nكلمات دلالية: ${tagLine}${stories}`;
}
