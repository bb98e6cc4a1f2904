/**
 * The same text in memory of its own. An engine keeps a piece of a text as a view of the whole, so a headline that is kept
 * keeps its document, and a hundred thousand headlines a whole pile. Joined with a letter and cut again, a piece is a view
 * of itself. For texts that outlive their document; it costs a copy.
 */
export function ownText(text: string): string {
  return ` ${text}`.slice(1);
}
