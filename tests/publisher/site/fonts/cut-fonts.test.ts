import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { characterSet } from '../../../../src/publisher/site/fonts/character-set.ts';
import { cutFonts } from '../../../../src/publisher/site/fonts/cut-fonts.ts';
import { inRanges, readRanges } from '../../../../src/publisher/site/fonts/unicode-ranges.ts';
import { PROJECT } from '../../../../src/publisher/site/project.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const FONT = readFileSync(
  join(PROJECT, 'node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2'),
);
const FACE =
  '@font-face{font-family:Plex;src:url(/assets/plex-AbCd1234.woff2)format("woff2");unicode-range:U+0600-06FF,U+FB50-FDFF}';
const app = () => ({
  files: temporaryFolder({ 'assets/plex-AbCd1234.woff2': FONT }),
  css: `a{color:red}${FACE}b{color:red}`,
  shell: '<link rel="preload" href="/assets/plex-AbCd1234.woff2" as="font">',
});

test('a font is cut to what is used, and its whole stands before it for all else', async () => {
  const { css, shell, files } = await cutFonts(app(), []);
  const [[file, bytes] = ['', Buffer.alloc(0)]] = files;
  expect(bytes.length).toBeLessThan(FONT.length / 2);
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('wOF2');
  expect(file).toMatch(/^assets\/plex-cut-[\w-]{8}\.woff2$/);
  expect(shell).toBe(`<link rel="preload" href="/${file}" as="font">`);
  expect(css.indexOf(`/${file}`)).toBeGreaterThan(css.indexOf('/assets/plex-AbCd1234.woff2'));
  expect(css.startsWith('a{color:red}@font-face')).toBe(true);
  expect(css.endsWith('b{color:red}')).toBe(true);
});

test('a letter that an edition uses is in its font, and asking for it changes the font’s name', async () => {
  const [plain, urdu] = [await cutFonts(app(), []), await cutFonts(app(), [0x679])];
  expect(plain.css).not.toMatch(/U\+679/i);
  expect(urdu.css).toMatch(/U\+679/i);
  expect([...urdu.files.keys()]).not.toEqual([...plain.files.keys()]);
});

test('the signs of a font of Latin letters are apart from its letters, each of them in one of the two', async () => {
  const latin = FACE.replace('U+0600-06FF,U+FB50-FDFF', 'U+0-FF');
  const { css, files } = await cutFonts({ ...app(), css: latin }, []);
  const [signs = [], letters = []] = [...css.matchAll(/unicode-range:([^}]+)/g)]
    .slice(1)
    .map(([, range = '']) => readRanges(range));
  expect([files.size, ...Array.from(' 0«', (sign) => inRanges(sign.charCodeAt(0), signs))]).toEqual([
    2,
    true,
    true,
    true,
  ]);
  for (let code = 0x20; code <= 0x7e; code += 1) expect(inRanges(code, letters)).toBe(!inRanges(code, signs));
  for (const letter of 'AZaz@') expect(inRanges(letter.charCodeAt(0), signs)).toBe(false);
});

test('characters are noted once, in order, and halves of characters not at all', () => {
  const seen = characterSet();
  seen.add('غزة غزة');
  seen.add('aغ😀');
  expect(seen.codes()).toEqual([0x20, 0x61, 0x629, 0x632, 0x63a]);
});
