import { between, oneOf, randomOf, type Random } from './random.ts';
import { headline, sentence } from './sentence.ts';
import type { Story, Truth, TruthBlock } from './truth.ts';
import { ACCOUNTS, SOURCES } from './vocabulary.ts';
import { zipf } from './zipf.ts';

const FIRST_DAY = Date.UTC(2023, 0, 1);
const DAYS = 730;
/** With it the commonest tag is on a quarter of the documents, as in a large archive, and not on most. */
const TAG_SHIFT = 5;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Makes the document of a number: always the same text for a seed, however many others are made. */
export type DocumentMaker = (number: number) => Truth;

/**
 * @param tags from which each document draws 4 to 12, the first oftenest; with another list a document is about something
 *   else, but as long and of the same day
 */
export function syntheticDocuments(seed: number, tags: readonly string[]): DocumentMaker {
  const drawTag = zipf(tags.length, TAG_SHIFT);

  function tagsOf(number: number): readonly string[] {
    const random = randomOf(seed, 'tags', number);
    const wanted = Math.min(between(random, 4, 12), tags.length);
    const drawn = new Set<string>();
    while (drawn.size < wanted) drawn.add(tags[drawTag(random)] ?? '');
    return [...drawn];
  }

  const dayOf = (number: number): string => {
    const day = between(randomOf(seed, 'day', number), 0, DAYS - 1);
    return new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10);
  };

  function story(number: number): Story {
    const subjects = tagsOf(number);
    const random = randomOf(seed, 'story', number);
    return { title: headline(random, subjects), blocks: body(random, subjects, dayOf(number)) };
  }

  /** Half of the stories under a "read also" label are told by an earlier document, half by none. */
  function readAlso(number: number): readonly Story[] {
    const random = randomOf(seed, 'read also', number);
    if (random() > 0.2) return [];
    const told = number > 0 && random() < 0.5;
    const { title, blocks } = told ? story(between(random, 0, number - 1)) : story(-1 - number);
    return [{ title, blocks: blocks.filter(({ type }) => type === 'paragraph').slice(0, 4) }];
  }

  return (number) => {
    const random = randomOf(seed, 'facts', number);
    const hash = Array.from({ length: 16 }, () => Math.floor(random() * 16).toString(16)).join('');
    return {
      document: `${String(number).padStart(6, '0')}_${hash}.txt`,
      ...story(number),
      publishedOn: dayOf(number),
      source: oneOf(random, SOURCES),
      tags: tagsOf(number).map((text) => ({ text })),
      related: readAlso(number),
    };
  };
}

function body(random: Random, subjects: readonly string[], day: string): readonly TruthBlock[] {
  const paragraphs = Array.from({ length: between(random, 3, 12) }, () => paragraph(random, subjects));
  // Most stories quote no tweet, a few up to four; none opens with one.
  const tweets = random() < 0.5 ? 0 : between(random, 1, 4);
  const before = new Set(Array.from({ length: tweets }, () => between(random, 1, paragraphs.length - 1)));
  const blocks: TruthBlock[] = [];
  for (const [place, text] of paragraphs.entries()) {
    if (before.has(place)) blocks.push(tweet(random, subjects, day));
    blocks.push({ type: 'paragraph', text });
  }
  return blocks;
}

function paragraph(random: Random, subjects: readonly string[]): string {
  return Array.from({ length: between(random, 1, 3) }, () => sentence(random, subjects)).join(' ');
}

function tweet(random: Random, subjects: readonly string[], day: string): TruthBlock {
  const hashtag = `#${oneOf(random, subjects).replaceAll(' ', '_')}`;
  const link = `https://t.co/${Array.from({ length: 10 }, () => oneOf(random, [...LETTERS])).join('')}`;
  return {
    type: 'tweet',
    text: `${sentence(random, subjects)} ${hashtag} ${link}`,
    author: oneOf(random, ACCOUNTS),
    postedOn: day,
  };
}
