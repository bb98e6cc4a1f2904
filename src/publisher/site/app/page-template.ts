import type { PageData } from '../../../schema/pages.ts';
import { contentPolicy } from '../../serving/security-headers.ts';
import { byteSheet } from './byte-sheet.ts';
import { bootFile } from './boot-file.ts';
import type { PageStyles } from './page-styles.ts';
import { scriptJson } from './script-json.ts';

/** What a page is made of besides what it shows. */
export interface TemplateParts {
  /** `index.html` as the bundler left it. */
  readonly shell: string;
  /** The styles of every page, and those that only one kind has. */
  readonly css: PageStyles;
  /** Where the site will be hosted, `/` at both ends. */
  readonly base: string;
}

/**
 * Puts a page together: what it says of itself, its markup, and the data it was made of as JSON.
 *
 * @returns the bytes of the page, good until the next one is put together
 */
export type FillPage = (type: PageData['type'], head: string, root: string, dataJson: string) => Uint8Array;

const SCRIPT = /<script type="module"[^>]*><\/script>\s*/g;
const LOADED = /<link rel="(?:stylesheet|modulepreload)"[^>]*>\s*/g;
const PLACES = /<!--(?:head|page|data)-->/;

/**
 * Makes pages out of the bundler's shell. The styles stand in the page itself, so that its words are shown after one round trip; the code is fetched
 * by the page's `bootFile`; and the policy travels with the file, for hosts that send no headers. What all pages of a kind have in common is encoded once.
 */
export function pageTemplate({ shell, css, base }: TemplateParts): FillPage {
  const kinds = new Map<string, readonly Buffer[]>();
  const bytes = byteSheet();

  function piecesOf(type: PageData['type']): readonly Buffer[] {
    const known = kinds.get(type);
    if (known) return known;
    const pieces = shellOf(shell, css.every + (css.only[type] ?? ''), base + bootFile(type))
      .split(PLACES)
      .map((piece) => Buffer.from(piece));
    kinds.set(type, pieces);
    return pieces;
  }

  return (type, head, root, dataJson) => {
    const [start, middle, end, rest] = piecesOf(type);
    if (!start || !middle || !end || !rest)
      throw new Error('the bundled page lacks a place for its head, its words or its data');
    const data = `<script type="application/json" id="page-data">${scriptJson(dataJson)}</script>`;
    return bytes.join([start, head, middle, root, end, data, rest]);
  };
}

function shellOf(shell: string, css: string, boot: string): string {
  const bare = shell
    .replace(SCRIPT, '')
    .replace(LOADED, '')
    .replace('</head>', () => `<style>${css}</style></head>`)
    .replace('</body>', () => `<script type="module" src="${boot}"></script></body>`);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(bare, 'page')}">`;
  return bare.replace(/<meta charset="[^"]*"\s*\/?>/i, (charset) => charset + policy);
}
