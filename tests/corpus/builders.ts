import { isCalendarDate, type CalendarDate } from '../../src/schema/day.ts';
import type { ParsedDocument, RelatedStory } from '../../src/schema/document.ts';

/** What a test wants to say of a document; all else is absent. */
export interface Said {
  readonly title?: string | null;
  readonly day?: string;
  readonly source?: string;
  readonly tagLine?: string;
  readonly paragraphs?: readonly string[];
  readonly related?: readonly RelatedStory[];
  readonly rejected?: boolean;
}

/** A parsed document in few words. */
export function document(name: string, said: Said = {}): ParsedDocument {
  return {
    name,
    rejected: said.rejected ?? false,
    title: said.title === undefined ? name : said.title,
    publishedOn: said.day === undefined ? null : day(said.day),
    unreadDate: null,
    source: said.source ?? null,
    tagLine: said.tagLine ?? null,
    blocks: (said.paragraphs ?? [`متن ${name} وحده.`]).map((text) => ({ type: 'paragraph', text })),
    related: said.related ?? [],
    diagnostics: [],
    spans: [],
  };
}

/** A "read also" story in few words. */
export const story = (title: string | null, ...paragraphs: readonly string[]): RelatedStory => ({
  title,
  blocks: paragraphs.map((text) => ({ type: 'paragraph', text })),
});

/** A day that exists; a test that names another is wrong. */
export function day(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new Error(`no such day: ${text}`);
  return text;
}
