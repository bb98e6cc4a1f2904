/** A bug as someone could have made it: one text of a file put in place of another. */
export interface Bug {
  /** What the parser does wrong with it. */
  readonly name: string;
  /** In `src/`. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly right: string;
  readonly wrong: string;
}

/** One of each kind that a parser of this family is likely to have: see `plant-bugs.ts`. */
export const BUGS: readonly Bug[] = [
  {
    name: 'every fourth year is a leap year, 1900 too',
    file: 'schema/day.ts',
    right: '(year % 100 !== 0 || year % 400 === 0)',
    wrong: 'year > 0',
  },
  {
    name: 'a Jalali leap year comes a year late',
    file: 'parser/dates/jalali.ts',
    right: '(8 * year + 21) / 33',
    wrong: '(8 * year + 13) / 33',
  },
  {
    name: 'every Hijri day is the day after',
    file: 'parser/dates/hijri.ts',
    right: '-11_981',
    wrong: '-11_980',
  },
  {
    name: 'a date in numbers is read month first',
    file: 'parser/dates/read-day.ts',
    right: ': [second, first];',
    wrong: ': [first, second];',
  },
  {
    name: 'the time of a crawl is taken for the publish date',
    file: 'parser/dates/read-day.ts',
    right: '.replace(CRAWL_DAY, blank)',
    wrong: '',
  },
  {
    name: 'tweets of 29 February are posted a month late',
    file: 'parser/dates/read-embed-day.ts',
    right: 'if (name) return dayNamed(name, Number(day), Number(year));',
    wrong:
      "if (name) return dayNamed(day === '29' && name.startsWith('Feb') ? 'March' : name, Number(day), Number(year));",
  },
  {
    name: 'a hard space is no blank',
    file: 'parser/reading/blank.ts',
    right: 'unit === 0xa0 || ',
    wrong: '',
  },
  {
    name: 'columns are counted from 0',
    file: 'parser/reading/locate.ts',
    right: 'start - lineStart + 1',
    wrong: 'start - lineStart',
  },
  {
    name: 'tatweel in a label is a letter',
    file: 'arabic/fold.ts',
    right: 'const DROPPED = /[\\p{Mn}\\p{Cf}\\u0640]/gu;',
    wrong: 'const DROPPED = /[\\p{Mn}\\p{Cf}]/gu;',
  },
  {
    name: 'a handle of 15 letters is none',
    file: 'parser/tweets/read-attribution.ts',
    right: '\\\\w{1,15}',
    wrong: '\\\\w{1,14}',
  },
  {
    name: 'an en dash in a name is taken for the one that opens it',
    file: 'parser/tweets/find-dash.ts',
    right: 'return before < dash - 1 ? 1 : 0;',
    wrong: 'return 3;',
  },
  {
    name: 'a dash is looked for back to the start, in quadratic time',
    file: 'parser/tweets/find-dash.ts',
    right: 'Math.max(floor, end - LONGEST_NAME)',
    wrong: 'floor',
  },
  {
    name: 'a tag ends at its first mark',
    file: 'parser/tweets/cut-tokens.ts',
    right: '[\\\\p{L}\\\\p{M}\\\\p{N}_\\\\u200c]+',
    wrong: '[\\\\p{L}\\\\p{N}_\\\\u200c]+',
  },
  {
    name: 'the last source counts, and not the first behind the text',
    file: 'parser/body/take-fields.ts',
    right: 'all.find(({ start }) => start >= textEnd) ?? all.at(-1)',
    wrong: 'all.at(-1)',
  },
  {
    name: 'the words of a paragraph behind a tweet are lost',
    file: 'parser/body/read-blocks.ts',
    right: "if (line.glued) note(ledger, 'paragraph-glued-to-tweet', line);",
    wrong: "if (line.glued) return note(ledger, 'paragraph-glued-to-tweet', line);",
  },
];
