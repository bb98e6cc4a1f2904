import { type WordKind, wordKind } from '../../src/corpus/tags/words/word-kind.ts';
import { fold } from '../../src/arabic/fold.ts';
import type { Labelled } from './labelled-piles.ts';

/**
 * A second kind of tag list, so that no one maker's habits are learned for the language: the noun phrases that a text
 * comes back to, as an editor of encyclopaedic or local pages lists them. They overlap, share words («سكر الدم»،
 * «السكر»), come in the order of the text or of the letters, and no outlet's list stands before them. As in the other kind
 * of lists, one may come twice.
 */

interface Word {
  readonly text: string;
  readonly folded: string;
  readonly kind: WordKind;
  /** A mark or line end stands before it. */
  readonly broken: boolean;
}

interface Phrase {
  readonly text: string;
  readonly at: number;
  score: number;
}

const NAMES: ReadonlySet<WordKind> = new Set(['given-name', 'family-name', 'place', 'group', 'plain']);
const HEADS: ReadonlySet<WordKind> = new Set<WordKind>([
  'the',
  'the-feminine',
  'the-plural',
  'the-m',
  'the-m-feminine',
  'the-place',
  'the-title',
  'family-name',
  'opener',
  'place',
  'given-name',
  'group',
  'feminine',
  'plural',
  'plain',
  'short',
  'open',
]);
const THE_ATTRIBUTES: ReadonlySet<WordKind> = new Set(['the-nisba', 'the-nisba-feminine', 'the-attribute']);
const BARE_NOUNS: ReadonlySet<WordKind> = new Set(['opener', 'feminine', 'plural', 'plain', 'short', 'open']);

const isThe = (kind: WordKind): boolean => kind.startsWith('the');

/** Whether grammar makes two neighbours one phrase: a construct, an attribute that agrees, the parts of a name. */
function belongs({ kind: a }: Word, { kind: b }: Word): boolean {
  if (BARE_NOUNS.has(a))
    return isThe(b) || b === 'place' || b === 'family-name' || (a === 'feminine' && b === 'nisba-feminine');
  if (a === 'the-title' && (b === 'given-name' || b === 'family-name')) return true;
  if (isThe(a)) return THE_ATTRIBUTES.has(b);
  return (a === 'given-name' && NAMES.has(b)) || b === 'link' || a === 'link' || b === 'name-end';
}

function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const folded = fold(word);
    words.push({ text: word, folded, kind: wordKind(folded), broken: /\S/.test(text.slice(end, index)) });
    end = index + word.length;
  }
  return words;
}

const keyOf = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(' ');

/** How often each pair of neighbours stands in a text. */
function pairCounts(words: readonly Word[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 1; at < words.length; at += 1) {
    const pair = keyOf(words.slice(at - 1, at + 1));
    if (!words[at]?.broken) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** Whether each word belongs to the one before it; of what may be joined by «and» or «in», some is. */
function joinsOf(words: readonly Word[], random: () => number): boolean[] {
  const pairs = pairCounts(words);
  return words.map((word, at) => {
    const [before, after] = [words[at - 1], words[at + 1]];
    if (!before || word.broken || !HEADS.has(before.kind))
      return before?.kind === 'link' || before?.kind === 'preposition';
    if (word.kind === 'and-the') return isThe(before.kind) && random() < 0.4;
    if (word.kind === 'and') return !isThe(before.kind) && random() < 0.4;
    if (word.kind === 'preposition') return after !== undefined && isThe(after.kind) && random() < 0.08;
    if (belongs(before, word)) return true;
    return HEADS.has(word.kind) && !isThe(word.kind) && (pairs.get(keyOf([before, word])) ?? 0) > 1;
  });
}

/** Kinds that end no phrase. */
const OPEN_ENDED: ReadonlySet<WordKind> = new Set<WordKind>(['link', 'open', 'preposition']);

/** The phrases of up to 4 words that may be tags, with how often each was met. */
function phrasesIn(words: readonly Word[], random: () => number): Phrase[] {
  const phrases = new Map<string, Phrase>();
  const vocabulary = new Set(words.map(({ folded }) => folded));
  const carriesParticle = ({ folded }: Word): boolean => /^[بفلك]/.test(folded) && vocabulary.has(folded.slice(1));
  const joins = joinsOf(words, random);
  words.forEach((first, start) => {
    if (!HEADS.has(first.kind) || first.folded.length < 3 || carriesParticle(first)) return;
    for (let end = start + 1; end <= Math.min(words.length, start + 4); end += 1) {
      if (end > start + 1 && !joins[end - 1]) break;
      const last = words[end - 1];
      const chance = (joins[start] ? 0.3 : 1) * (joins[end] ? 0.12 : 1);
      if (!last || OPEN_ENDED.has(last.kind) || random() > chance) continue;
      const span = words.slice(start, end);
      const phrase = phrases.get(keyOf(span)) ?? { text: span.map(({ text }) => text).join(' '), at: start, score: 0 };
      phrase.score += end - start > 1 ? 1.5 : BARE_NOUNS.has(first.kind) ? 0.3 : 1;
      phrases.set(keyOf(span), phrase);
    }
  });
  return [...phrases.values()];
}

/** Puts phrases in the order in which some outlet might list them. */
function ordered(phrases: readonly Phrase[], random: () => number): readonly Phrase[] {
  const order = random();
  if (order < 0.4) return phrases.toSorted((a, b) => a.at - b.at);
  return order < 0.6 ? phrases.toSorted((a, b) => (a.text < b.text ? -1 : 1)) : phrases;
}

/** About half the sentences of a text: of tags that editors give, half do not stand in the text they are given to. */
function halfOf(text: string, random: () => number): string {
  return text
    .split(/(?<=[.\n])/)
    .filter(() => random() < 0.5)
    .join('');
}

/** A document with a list of its own key phrases for tags; the same document where its text is too short. */
export function withKeyphrases(document: Labelled, random: () => number): Labelled {
  const words = wordsIn(`${document.title ?? ''}.\n${document.body}`);
  const wanted = 5 + Math.floor(random() * 8);
  const phrases = phrasesIn(words, random);
  for (const phrase of phrases) phrase.score *= (phrase.at < 12 ? 2 : 1) * (0.5 + random());
  const best = phrases.toSorted((a, b) => b.score - a.score).slice(0, wanted);
  if (best.length < 3) return document;
  const tags = ordered(best, random).map(({ text }) => text);
  const again = tags[Math.floor(random() * tags.length)];
  if (again !== undefined && random() < 0.3) tags.push(again);
  const body = random() < 0.5 ? document.body : halfOf(document.body, random);
  return { ...document, body, source: null, publishedOn: null, tagLine: tags.join(' '), tags };
}
