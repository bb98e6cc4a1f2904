import { contentPolicy } from '../../serving/security-headers.ts';
import { scriptJson } from './script-json.ts';

/** What a page is made of besides what it shows. */
export interface TemplateParts {
  /** `index.html` as the bundler left it. */
  readonly shell: string;
  /** All styles of the reader. */
  readonly css: string;
  /** Where the site will be hosted, `/` at both ends. */
  readonly base: string;
}

/** Puts a page together: what it says of itself, its markup, and the data it was made of as JSON. */
export type FillPage = (head: string, root: string, dataJson: string) => string;

const SCRIPT = /<script type="module"[^>]*><\/script>\s*/g;
const LOADED = /<link rel="(?:stylesheet|modulepreload)"[^>]*>\s*/g;
const PLACES = /<!--(head|page|data)-->/;

/** The script that fetches the reader's code once the page is on the screen; its name never changes, so that no page does when the code does. */
export const BOOT = 'boot.js';

/**
 * Makes a page out of the bundler's shell. The styles stand in the page itself, so that its words are shown after one round trip; the code is fetched
 * by `boot.js`; and the policy travels with the file, for hosts that send no headers.
 */
export function pageTemplate({ shell, css, base }: TemplateParts): FillPage {
  const bare = shell
    .replace(SCRIPT, '')
    .replace(LOADED, '')
    .replace('</head>', () => `<style>${css}</style></head>`)
    .replace('</body>', () => `<script type="module" src="${base}${BOOT}"></script></body>`);
  const policy = contentPolicy(bare, 'page');
  const page = bare.replace(
    /<meta charset="[^"]*"\s*\/?>/i,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
  const pieces = page.split(PLACES);
  return (head, root, dataJson) => {
    const filling: Readonly<Record<string, string>> = {
      head,
      page: root,
      data: `<script type="application/json" id="page-data">${scriptJson(dataJson)}</script>`,
    };
    // Every second piece names a place.
    return pieces.map((piece, at) => (at % 2 === 1 ? (filling[piece] ?? '') : piece)).join('');
  };
}
