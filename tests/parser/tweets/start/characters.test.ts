import { describe, expect, test } from 'vitest';
import { beforeAt, scriptBefore } from '../../../../src/parser/tweets/start/character-before.ts';
import { kindOf, scriptOf } from '../../../../src/parser/tweets/start/character-kind.ts';
import { homeScript, mainScript } from '../../../../src/parser/tweets/start/main-script.ts';

describe('the kind of a character', () => {
  test.for([
    ['arabic', 'اغيٰٓکیہۂےۼﷲﭐﻱۭ'],
    ['latin', 'aZÀÿıɏ'],
    ['other', 'אЖαक漢あ'],
    ['digit', '09٠٩۰۹'],
    ['stop', '.!?؟…۔'],
    ['comma', ',،;؛'],
    ['colon', ':'],
    ['quote', '"\'«»‘’“”„()[]'],
    ['dash', '-–—―|/'],
    ['blank', ' \n\u00a0\u200f\u200d'],
    ['sign', '#@*%٪٭$€☀\ud83d\ude00'],
  ] as const)('is %s', ([kind, characters]) => {
    expect(characters.split('').map((character) => kindOf(character.charCodeAt(0)))).toEqual(
      characters.split('').map(() => kind),
    );
  });

  test('of a letter is its script, and nothing else has one', () => {
    expect(['ب', 'b', 'б', '5', '٥', '،', ' ', '#'].map((each) => scriptOf(each.charCodeAt(0)))).toEqual([
      'arabic',
      'latin',
      'other',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('what stands before a place', () => {
  test.for([
    ['nothing', '', 'nothing'],
    ['blanks alone', ' \u200f ', 'nothing'],
    ['a full stop', 'ب. ', 'stop'],
    ['two full stops', 'ب.. ', 'dots'],
    ['a question mark behind a full stop', 'ب.؟', 'stop'],
    ['a word', 'مكتبة ', 'arabic'],
  ] as const)('%s', ([, text, kind]) => {
    expect(beforeAt(text, 0, text.length)).toBe(kind);
  });

  test('is looked for no further back than the start', () => {
    expect(beforeAt('ب  ', 1, 3)).toBe('nothing');
    expect(scriptBefore('ب  ', 1, 3)).toBeUndefined();
  });

  test('has the script of its last letter, 40 units back at most', () => {
    expect(scriptBefore('مكتبة T-90 ...', 0, 14)).toBe('latin');
    expect(scriptBefore(`ب${' '.repeat(39)}`, 0, 40)).toBe('arabic');
    expect(scriptBefore(`ب${' '.repeat(40)}`, 0, 41)).toBeUndefined();
  });
});

describe('the script of most letters', () => {
  test.for([
    ['Arabic', 'مكتبة T-90', 'arabic'],
    ['Latin', 'The library مكتبة', 'latin'],
    ['another', 'Бібліотека the', 'other'],
    ['Arabic in a tie', 'ab مك', 'arabic'],
    ['Latin in a tie with another', 'ab бб', 'latin'],
    ['none', '12 .. #', undefined],
  ] as const)('%s', ([, text, script]) => {
    expect(mainScript(text, 0, text.length, 1)).toBe(script);
  });

  test('is that of the part, and of the units that are looked at', () => {
    expect(mainScript('مكت abc', 4, 7, 1)).toBe('latin');
    expect(mainScript('مaمbمc', 0, 6, 2)).toBe('arabic');
  });

  test('of a document is told by its opening, and Arabic where there is none', () => {
    expect(homeScript('The library '.repeat(400))).toBe('latin');
    expect(homeScript(`${'مكتبة '.repeat(700)}${'library '.repeat(9000)}`)).toBe('arabic');
    expect(homeScript('')).toBe('arabic');
  });
});
