/** What a request asks for: the names between the slashes, decoded, and whether a slash ends them. */
export interface Address {
  readonly names: readonly string[];
  readonly endsInSlash: boolean;
}

/** A name that steps out of the folder, hides, or means something else to the file system. NUL ends a path in C. */
// oxlint-disable-next-line no-control-regex
const UNSAFE = /^\.(?!well-known$)|[/\\\u0000]/;

/**
 * Reads the path of a request under a site's base.
 *
 * @returns `malformed` for an address no browser sends (a broken %-sequence, two slashes in a row); `outside` for one that is
 *   not the site's; otherwise names that, joined, stay inside the site's folder
 */
export function readAddress(url: string, base: string): Address | 'malformed' | 'outside' {
  const path = url.replace(/[?#].*$/s, '');
  if (!path.startsWith('/') || path.includes('//')) return 'malformed';
  const names = decodeNames(path.split('/'));
  if (!names) return 'malformed';
  const inBase = base.split('/').slice(1, -1);
  if (inBase.some((name, at) => names[at + 1] !== name)) return 'outside';
  const own = names.slice(1 + inBase.length);
  const endsInSlash = own.at(-1) === '';
  if (endsInSlash) own.pop();
  return own.some((name) => UNSAFE.test(name)) ? 'outside' : { names: own, endsInSlash };
}

function decodeNames(names: readonly string[]): string[] | undefined {
  try {
    return names.map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
