import type { PageData } from '../../schema/pages.ts';

const OPENING = /<script\b[^>]*\bid="page-data"[^>]*>/;

/**
 * Takes what a page shows out of its HTML, where it stands as JSON with every `<` escaped. Text is searched and nothing parsed: under
 * the strict policy a script may not make a document out of text.
 *
 * @returns `undefined` where the HTML is no page of the paper
 * @throws where the data is damaged, as when a connection broke off
 */
export function readPageData(html: string): PageData | undefined {
  const opening = OPENING.exec(html);
  if (!opening) return undefined;
  const start = opening.index + opening[0].length;
  const data: PageData = JSON.parse(html.slice(start, html.indexOf('</script', start)));
  return data;
}
