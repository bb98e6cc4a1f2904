/**
 * The app's shell as `404.html`. A host that answers unknown addresses with it still opens every address of the app, and a search
 * engine never lists it.
 */
export function notFoundPage(shell: string | Uint8Array): string {
  const html = typeof shell === 'string' ? shell : new TextDecoder().decode(shell);
  return html.replace(/<head[^>]*>/i, (head) => `${head}<meta name="robots" content="noindex">`);
}
