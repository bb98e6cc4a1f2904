import { describe, expect, test } from 'vitest';
import { cutPieces } from '../../../../src/parser/reading/cut-pieces.ts';
import { startCandidates } from '../../../../src/parser/tweets/start/start-candidates.ts';
import type { Prose } from '../../../../src/parser/reading/next-line.ts';

/** Candidates of a text whose attribution, a `|`, ends it; where each begins, from the last one back. */
function candidates(marked: string, change: Partial<Prose> = {}) {
  const end = marked.indexOf('|');
  const before = cutPieces<Prose>(marked.slice(0, end), []).map((line) => Object.assign(line, change));
  return startCandidates(marked, before, end, 'arabic');
}
const starts = (marked: string) => candidates(marked).map(({ at }) => marked.slice(at, at + 5));
const clue = (marked: string, question: keyof ReturnType<typeof candidates>[number]['clues']) =>
  candidates(marked).map(({ clues }) => clues[question]);

describe('a text may begin', () => {
  test.for([
    ['where its line does', 'المكتبة مفتوحة اليوم\n|', ['المكت']],
    ['at each line', 'ثالثة\nثانية\nأولى\n|', ['أولى', 'ثانية', 'ثالثة']],
    ['behind a full stop', 'المكتبة مفتوحة. أهلا بكم\n|', ['أهلا ', 'المكت']],
    ['behind a quotation mark', 'قال "تعالوا" إليها\n|', ['إليها', 'قال "']],
    ['behind a colon', 'المكتبة: مفتوحة\n|', ['مفتوح', 'المكت']],
    ['where the script changes', 'فتحت المكتبة the library opens|', ['the l', 'فتحت ']],
    ['not behind a comma', 'المكتبة، مفتوحة\n|', ['المكت']],
    ['not in the middle of words', 'المكتبة #مفتوحة اليوم 😀 هنا\n|', ['المكت']],
    ['nowhere in nothing', '|', []],
  ] as const)('%s', ([, text, found]) => {
    expect(starts(text).map((start) => start.trim())).toEqual(found.map((start) => start.trim()));
  });

  test('no further back than 280 characters, addresses counted as 23 and pictures not at all', () => {
    const words = (count: number) => `${'ab '.repeat(count)}`.trim();
    const [line, link, picture] = ['سطر', 'https://t.co/a', 'pic.x.com/a'];
    expect(candidates(`${line}\n${words(93)}\n|`)).toHaveLength(2);
    expect(candidates(`${line}\n${words(94)}\n|`)).toHaveLength(1);
    expect(candidates(`${line}\n${words(85)} ${link}\n|`)).toHaveLength(2);
    expect(candidates(`${line}\n${words(86)} ${link}\n|`)).toHaveLength(1);
    expect(candidates(`${line}\n${words(92)} ${picture}\n|`)).toHaveLength(2);
    expect(candidates(`${words(95)}\n|`)).toEqual([]);
  });
});

describe('the clues of a place', () => {
  test('tell all that is around it', () => {
    const text = 'فقرة طويلة تنتهي بنقطة.\nالمكتبة مفتوحة. أهلا #بكم\n|';
    expect(candidates(text).map(({ clues }) => clues)).toEqual([
      {
        place: 'own within',
        after: 'stop',
        turn: 'none',
        above: 'none',
        aboveEnd: 'nothing',
        aboveScript: 'none',
        aboveTag: 'none',
        aboveSign: 'none',
        opens: 'arabic',
        wordless: 'no',
        weight: 0,
        stops: 0,
        breaksAfterStop: 0,
        breaksMidway: 0,
      },
      {
        place: 'own line',
        after: 'nothing',
        turn: 'none',
        above: 'stop 0',
        aboveEnd: 'stop',
        aboveScript: 'same',
        aboveTag: 'none',
        aboveSign: 'none',
        opens: 'arabic',
        wordless: 'no',
        weight: 2,
        stops: 1,
        breaksAfterStop: 0,
        breaksMidway: 0,
      },
      {
        place: 'own line',
        after: 'nothing',
        turn: 'none',
        above: 'none',
        aboveEnd: 'nothing',
        aboveScript: 'none',
        aboveTag: 'none',
        aboveSign: 'none',
        opens: 'arabic',
        wordless: 'no',
        weight: 2,
        stops: 1,
        breaksAfterStop: 1,
        breaksMidway: 0,
      },
    ]);
  });

  test.for([
    ['place', 'text', 'نص |', ['inline line']],
    ['place', 'its line', 'نص\n|', ['own line']],
    ['turn', 'a change of script behind a full stop', 'نص. text|', ['after stop', 'none']],
    ['turn', 'a change of script midway', 'نص text|', ['midway', 'none']],
    ['above', 'a line of another script', 'the library\nالمكتبة\n|', ['foreign', 'none']],
    ['above', 'a line of few units', `${'ب'.repeat(30)}\n${'ب'.repeat(29)}\nنص\n|`, ['open 0', 'open 1', 'none']],
    ['above', 'a line of many units', `${'ب'.repeat(60)}\n${'ب'.repeat(120)}\nنص\n|`, ['open 3', 'open 2', 'none']],
    ['above', 'a line longer than a tweet', `${'ب'.repeat(300)}\nنص\n|`, ['open 5']],
    ['above', 'a line of digits', '1 2 3\nنص\n|', ['open 0', 'none']],
    ['aboveEnd', 'how the line above ends', 'نص..\nنص:\nنص\n|', ['colon', 'dots', 'nothing']],
    ['aboveScript', 'whether the script goes on', 'text\nنص\nنص\n|', ['same', 'other', 'none']],
    ['aboveScript', 'no letters', '12\nنص\n|', ['none', 'none']],
    ['aboveTag', 'a tag or mention above', '@hay.\n#نص\nنص\n|', ['open', 'stop', 'none']],
    ['aboveSign', 'an emoji above', 'نص 😀\nنص ☀\nنص\n|', ['sign', 'sign', 'none']],
    ['opens', 'what it begins with', '12\n"نص"\nab\nنص\n|', ['arabic', 'latin', 'quote', 'digit']],
    ['opens', 'entities', 'pic.x.com/a\nhttp://a.b\n@hay\n#نص\n|', ['tag', 'mention', 'link', 'picture']],
    ['wordless', 'no words in a line', 'نص\n#نص https://t.co/a pic.x.com/b\n|', ['line', 'no']],
    ['wordless', 'no words at the end of a line', 'نص. #نص\n|', ['within', 'no']],
    ['stops', 'sentences that end in lines, four at most', 'أ. ب. ت. ث. ج. ح.\n|', [0, 1, 2, 3, 4, 4]],
    ['breaksAfterStop', 'line breaks behind sentences', 'أ.\nب.\nت\nث\n|', [0, 0, 1, 2]],
    ['breaksMidway', 'other line breaks', 'أ.\nب.\nت\nث\n|', [0, 1, 1, 1]],
    ['breaksMidway', 'three at most', 'أ\nب\nت\nث\nج\n|', [0, 1, 2, 3, 3]],
    ['weight', 'what it spends', `${'ab '.repeat(50)}\n${'ab '.repeat(8)}\n|`, [1, 5]],
  ] as const)('%s: %s', ([question, , text, answers]) => {
    expect(clue(text, question)).toEqual(answers);
  });

  test('place: behind an embed', () => {
    expect(candidates('نص\n|', { glued: true }).map(({ clues }) => clues.place)).toEqual(['own glued']);
  });
});
