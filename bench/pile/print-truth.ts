import type { Truth, TruthBlock } from './truth.ts';

const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

/** Prints a document as a scraper leaves it: tags with nothing between them, and what follows a tweet glued to its year. */
export function printTruth({ title, publishedOn, source, tags, blocks, related }: Truth): string {
  const lines = [
    title ?? '',
    ...(publishedOn ? [`تاريخ النشر: ${publishDate(publishedOn)}`] : []),
    printBlocks(blocks),
    ...(source ? [`المصدر: ${source}`] : []),
    `كلمات دلالية: ${tags.map(({ text }) => text).join(' ')}`,
  ];
  if (related.length > 0) lines.push('إقرأ أيضاً:');
  for (const story of related) lines.push(story.title ?? '', printBlocks(story.blocks));
  return `${lines.join('\n')}\n`;
}

function printBlocks(blocks: readonly TruthBlock[]): string {
  return blocks
    .map((block, place) => {
      if (block.type === 'paragraph') return place === blocks.length - 1 ? block.text : `${block.text}\n`;
      const { text, author, postedOn } = block;
      return `${text}\n— ${author?.name ?? ''} (@${author?.handle ?? ''}) ${tweetDate(postedOn ?? '')}`;
    })
    .join('');
}

/** «7th, November 2023 GMT» */
function publishDate(day: string): string {
  const date = new Date(day);
  const number = date.getUTCDate();
  return `${number}${ENDINGS[ordinals.select(number)] ?? 'th'}, ${monthOf(date)} ${date.getUTCFullYear()} GMT`;
}

/** «November 6, 2023» */
function tweetDate(day: string): string {
  const date = new Date(day);
  return `${monthOf(date)} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
}

const monthOf = (date: Date): string => date.toLocaleString('en', { month: 'long', timeZone: 'UTC' });
