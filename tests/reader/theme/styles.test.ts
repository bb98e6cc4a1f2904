import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('src/reader', { recursive: true, encoding: 'utf8' }).map((name) => join('src/reader', name));
const read = (ending: RegExp) =>
  files.filter((name) => ending.test(name)).map((name) => ({ name, text: readFileSync(name, 'utf8') }));

const sheets = read(/\.css$/);
const code = read(/\.tsx?$/);

const PHYSICAL =
  /(?<![\w-])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|(?:min|max)-(?:width|height))\s*:|:\s*(?:left|right)\b/;

test('no style sheet knows left from right', () => {
  expect(sheets.length).toBeGreaterThan(10);
  const found = sheets.flatMap(({ name, text }) =>
    text.split('\n').flatMap((line, index) => (PHYSICAL.test(line) ? [`${name}:${index + 1} ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});

test('every style sheet of a component is in the layer of components', () => {
  const outside = sheets.filter(
    ({ name, text }) => name.endsWith('.module.css') && !text.startsWith('@layer components'),
  );
  expect(outside.map(({ name }) => name)).toEqual([]);
});

test('nothing is styled, and no markup is made, past the strict policy', () => {
  const found = code.filter(({ text }) =>
    /\sstyle=|dangerouslySetInnerHTML|innerHTML|document\.write|<style/.test(text),
  );
  expect(found.map(({ name }) => name)).toEqual([]);
});

test('every colour, size and space comes from a custom property that the theme defines', () => {
  const defined = new Set(
    sheets.flatMap(({ text }) =>
      [...text.matchAll(/(--[\w-]+)\s*:|@property (--[\w-]+)/g)].map((match) => match[1] ?? match[2]),
    ),
  );
  const used = sheets.flatMap(({ text }) => [...text.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1]));
  expect(used.filter((name) => !defined.has(name))).toEqual([]);
  const literal = sheets.filter(
    ({ name, text }) => name.endsWith('.module.css') && /#(?!0000\b)[\da-f]{3,8}\b|rgba?\(/i.test(text),
  );
  expect(literal.map(({ name }) => name)).toEqual([]);
});

/** Relative luminance of `#rgb` or `#rrggbb`, WCAG 2.2. */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.slice(1).replaceAll(/./g, '$&$&') : colour.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const part = Number.parseInt(digits.slice(start, start + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const tokens = readFileSync('src/reader/theme/tokens.css', 'utf8');
const COLOURS = new Map(
  [...tokens.matchAll(/--color-([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, [light, dark] as const],
  ),
);

test.for([
  ['text', 'page', 7],
  ['text', 'surface', 7],
  ['muted', 'page', 4.5],
  ['muted', 'surface', 4.5],
  ['accent', 'page', 4.5],
  ['accent', 'surface', 4.5],
  ['text', 'accent-soft', 4.5],
  ['on-accent', 'accent', 4.5],
  ['quote', 'page', 4.5],
  ['quote', 'surface', 4.5],
  ['alert', 'page', 4.5],
  ['alert', 'surface', 4.5],
  ['focus', 'page', 3],
  ['focus', 'surface', 3],
] as const)('%s on %s has a contrast of at least %d, in light and in dark', ([above, below, least]) => {
  const [one, other] = [COLOURS.get(above)!, COLOURS.get(below)!];
  const weakest = Math.min(contrast(one[0], other[0]), contrast(one[1], other[1]));
  expect(weakest).toBeGreaterThanOrEqual(least);
});

test('no two style sheets of components are called alike: their classes bear the names of their files', () => {
  const names = sheets.map(({ name }) => name.replace(/^.*[\\/]/, '')).filter((name) => name.endsWith('.module.css'));
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});
