import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../project.ts';
import { coreCharacters, isSharedSign } from './core-characters.ts';
import { formatRanges, inRanges, readRanges } from './unicode-ranges.ts';

/** The fonts of an edition, and the parts of its pages that name them. */
export interface CutFonts {
  readonly shell: string;
  /** The styles of every page, with its faces. */
  readonly css: string;
  /** The font files, by where they lie in the site. */
  readonly files: ReadonlyMap<string, Buffer>;
}

const FACE = /@font-face\{[^}]*\}/g;
const SOURCE = /url\(([^)]*\/assets\/([^)/]+)\.woff2)\)/;
const RANGE = /unicode-range:([^;}]+)/;

/**
 * Cuts each font to the characters of an edition, and to those of any edition: a quarter of the bytes, and a story looks the same. A font of Latin letters is
 * cut in two, for its signs stand on every page and its letters on few. The whole fonts stay beside
 * them for whatever else is typed or found: their faces come first, so that for what both hold the later, cut one is taken.
 *
 * @param app the shell and the styles of the built reader, and the folder of its files
 * @param used the code points that the edition's texts are written with
 */
export async function cutFonts(
  app: { readonly shell: string; readonly css: string; readonly files: string },
  used: readonly number[],
): Promise<CutFonts> {
  const wanted = coreCharacters();
  for (const code of used) wanted.add(code);
  const files = new Map<string, Buffer>();
  let { shell, css } = app;
  const cut: string[] = [];
  for (const [face] of app.css.matchAll(FACE)) {
    const [, address = '', name = ''] = SOURCE.exec(face) ?? [];
    const [, range = ''] = RANGE.exec(face) ?? [];
    if (!address || !range) continue;
    const ranges = readRanges(range);
    const codes = [...wanted].filter((code) => inRanges(code, ranges)).toSorted((a, b) => a - b);
    for (const part of [codes.filter(isSharedSign), codes.filter((code) => !isSharedSign(code))]) {
      if (part.length === 0) continue;
      const bytes = await cutFont(join(app.files, 'assets', `${name}.woff2`), part);
      const file = `assets/${name.replace(/-[\w-]{8}$/, '')}-cut-${hashOf(bytes).slice(0, 8)}.woff2`;
      files.set(file, bytes);
      const own = address.replace(/assets\/[^/]+$/, file);
      cut.push(face.replace(address, own).replace(RANGE, `unicode-range:${formatRanges(part)}`));
      shell = shell.replaceAll(address, own);
    }
  }
  // Behind the whole faces: where two hold a character, the later one is taken.
  css = css.replace(lastFace(css), (face) => face + cut.join(''));
  return { shell, css, files };
}

/** The last face of a style sheet, whole; empty where it has none. */
const lastFace = (css: string): string => css.match(FACE)?.at(-1) ?? '';

/** One font with these characters alone; made once, since it takes a third of a second. */
async function cutFont(path: string, codes: readonly number[]): Promise<Buffer> {
  const whole = readFileSync(path);
  const folder = join(CACHE, 'fonts');
  const kept = join(folder, `${hashOf(Buffer.concat([whole, Buffer.from(codes.join())])).slice(0, 24)}.woff2`);
  if (existsSync(kept)) return readFileSync(kept);
  // Loaded only here: fonts are seldom cut.
  const { default: subsetFont } = await import('subset-font');
  const bytes = await subsetFont(whole, String.fromCodePoint(...codes), { targetFormat: 'woff2' });
  mkdirSync(folder, { recursive: true });
  const fresh = `${kept}.${process.pid}.new`;
  writeFileSync(fresh, bytes);
  renameSync(fresh, kept);
  return bytes;
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64url');
