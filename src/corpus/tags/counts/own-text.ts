import type { LineWord } from '../words/tag-line.ts';
import type { TextWords } from '../words/text-words.ts';

/** The text that a tag line belongs to, asked for the words of that line. */
export interface OwnText extends TextWords {
  /** The places of a word of the line, with or without a particle written on to it. */
  places(word: LineWord): readonly number[];
  /** Whether the words stand in the text in a row, whatever is between; the first may carry a particle. */
  holds(words: readonly LineWord[]): boolean;
  /** Whether a word stands in the text, with a particle, or without its own «and». */
  knows(word: LineWord): boolean;
}

/** All forms in which a text may have a word of the line. */
const formsOf = ({ hashes, prefixed, bare }: LineWord): readonly (number | undefined)[] => [
  hashes[0],
  ...prefixed,
  bare,
];

/** Indexes a text by the words of its tag line. Linear. */
export function ownText(text: TextWords, line: readonly LineWord[]): OwnText {
  const { hashes } = text;
  const found = new Map<number, number[]>();
  for (const word of line) for (const form of formsOf(word)) if (form !== undefined) found.set(form, []);
  hashes.forEach((hash, at) => found.get(hash)?.push(at));

  const placesOf = (form: number | undefined): readonly number[] => (form === undefined ? [] : (found.get(form) ?? []));
  const places = ({ hashes: [first], prefixed }: LineWord): readonly number[] => [first, ...prefixed].flatMap(placesOf);
  return {
    ...text,
    places,
    holds(words) {
      const wanted = words.flatMap((word) => word.hashes);
      const [first] = words;
      return (
        first !== undefined &&
        places(first).some((place) => wanted.every((hash, at) => at === 0 || hashes[place + at] === hash))
      );
    },
    knows: (word) => places(word).length > 0 || placesOf(word.bare).length > 0,
  };
}
