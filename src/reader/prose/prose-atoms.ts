/** A piece of a text: plain words, or a run that keeps its own order within them. Joined, the values are the text. */
export interface ProseAtom {
  readonly type: 'text' | 'address' | 'handle' | 'hashtag' | 'number' | 'latin';
  readonly value: string;
}

/*
 * What right-to-left order tears apart: addresses, handles, tags, Latin runs («24.ae», «Year of Sustainability») and
 * numbers with an operator («+963-11-222», «-5», «50%»). A range of two numbers is left to Arabic order, in which
 * «23-27» is read from 23; numbers with a slash, a colon or a comma keep together by themselves.
 */
const ATOM = new RegExp(
  [
    String.raw`(?<address>\b(?:https?:\/\/|www\.)[!-~]+)`,
    String.raw`(?<handle>(?<!\w)@\w+)`,
    String.raw`(?<hashtag>(?<!\w)#[\p{L}\p{M}\p{N}_]+)`,
    String.raw`(?<latin>(?<![\p{sc=Latin}\d])(?:\d[\d.]*)?\p{sc=Latin}[\p{sc=Latin}\p{M}\d.@&'’+_/-]*(?: (?:\d+ )?\p{sc=Latin}[\p{sc=Latin}\p{M}\d.@&'’+_/-]*)*)`,
    String.raw`(?<number>(?<![\p{L}\d])(?:[+−-]?\d+(?:-\d+){2,}|[+−-]\d[\d.,]*%?|\d[\d.,]*%))`,
  ].join('|'),
  'giu',
);

/** What every such run has in it: most texts have none of it, years and counts included, and are not searched for the rest. */
const FOREIGN = /[@#%\p{sc=Latin}]|[+−-]\d/u;

/** Signs that end a sentence more often than an address or a name. */
const CLOSING = new Set('.,;:!?\'’")]-');

/** The length of a run without the signs that close the sentence it stands in. */
function bareLength(run: string): number {
  let length = run.length;
  while (length > 1 && CLOSING.has(run.charAt(length - 1))) length -= 1;
  return length;
}

/** Cuts a text where a run must keep its own order. Arabic words are never cut. */
export function proseAtoms(text: string): ProseAtom[] {
  if (!FOREIGN.test(text)) return text ? [{ type: 'text', value: text }] : [];
  const atoms: ProseAtom[] = [];
  let end = 0;
  for (const { 0: run, index, groups = {} } of text.matchAll(ATOM)) {
    const type = KINDS.find((kind) => groups[kind] !== undefined) ?? 'text';
    if (index > end) atoms.push({ type: 'text', value: text.slice(end, index) });
    end = index + bareLength(run);
    atoms.push({ type, value: text.slice(index, end) });
  }
  if (end < text.length) atoms.push({ type: 'text', value: text.slice(end) });
  return atoms;
}

const KINDS = ['address', 'handle', 'hashtag', 'latin', 'number'] as const;
