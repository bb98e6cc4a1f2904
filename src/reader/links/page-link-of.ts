/**
 * The page of the paper that an event is about to lead to, or may lead to.
 *
 * @returns its address within the site, with neither base nor origin; `undefined` where the event stands on no link, or on one to
 *   another site, to a file, to a place in the open page, or out of this window
 */
export function pageLinkOf(target: EventTarget | null, base: string): string | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link || link.target || link.getAttribute('href')?.startsWith('#')) return undefined;
  const { origin, pathname, search, hash } = link;
  // Every page of ours is a folder.
  if (origin !== window.location.origin || !pathname.startsWith(base) || !pathname.endsWith('/')) return undefined;
  return pathname.slice(base.length - 1) + search + hash;
}
