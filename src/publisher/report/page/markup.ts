/** A piece of HTML whose texts are escaped: only `html` makes one. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Piece = Markup | string | number | readonly Piece[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Writes HTML. Every value is escaped unless it is markup itself, so that no text of a document can become an element:
 * `` html`<td>${found}</td>` ``. A list is its pieces, one after another.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  return new Markup(strings.reduce((whole, string, at) => whole + render(values[at - 1] ?? '') + string));
}

function render(piece: Piece): string {
  if (piece instanceof Markup) return piece.source;
  if (typeof piece === 'object') return piece.map(render).join('');
  return shown(String(piece));
}

/** Escapes what HTML reads as its own, and writes out control characters: a browser shows them as nothing. */
function shown(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
    .replace(
      /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu,
      (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
    );
}
