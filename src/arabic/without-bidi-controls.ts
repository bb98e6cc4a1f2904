const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text without its direction marks, embeddings, overrides and isolates: what may be shown. One of them left open in
 * a name turns the line that follows it round; the page isolates foreign runs with elements instead.
 * Joiners stay, for Persian and emoji are written with them.
 */
export function withoutBidiControls(text: string): string {
  return text.replace(BIDI_CONTROLS, '');
}
