import { fold } from '../../arabic/fold.ts';
import { foldedWords } from '../../arabic/words.ts';
import type { TaggedSummary } from '../../schema/article.ts';
import type { Edition } from '../../schema/edition.ts';

/** The folded fields of a summary, and what a word found there is worth. */
type Fields = readonly { readonly text: string; readonly worth: number }[];

const folded = new WeakMap<Edition, readonly { readonly summary: TaggedSummary; readonly fields: Fields }[]>();

function fieldsOf({ title, tags, lead }: TaggedSummary): Fields {
  return [
    { text: fold(title), worth: 3 },
    { text: fold(tags.map((tag) => tag.text).join('\n')), worth: 2 },
    { text: fold(lead), worth: 1 },
  ];
}

function foldedOnce(edition: Edition) {
  let known = folded.get(edition);
  if (!known) {
    known = edition.summaries.map((summary) => ({ summary, fields: fieldsOf(summary) }));
    folded.set(edition, known);
  }
  return known;
}

/** What the best place of a word is worth; 0 where it stands nowhere. */
function worthOf(word: string, fields: Fields): number {
  return fields.find(({ text }) => text.includes(word))?.worth ?? 0;
}

/**
 * The articles in which every word of a query stands, in its title, a tag or its lead, in any spelling and also
 * within a word («غزة» finds «لغزة»). Best places first; ties in the order of the edition. No word finds nothing.
 */
export function searchSummaries(edition: Edition, query: string): TaggedSummary[] {
  const words = foldedWords(query);
  if (words.length === 0) return [];
  return foldedOnce(edition)
    .map(({ summary, fields }) => ({ summary, worths: words.map((word) => worthOf(word, fields)) }))
    .filter(({ worths }) => worths.every((worth) => worth > 0))
    .map(({ summary, worths }) => ({ summary, worth: worths.reduce((sum, worth) => sum + worth, 0) }))
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ summary }) => summary);
}
