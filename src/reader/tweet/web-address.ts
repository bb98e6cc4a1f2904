/** Where a link leads. */
export interface WebAddress {
  readonly href: string;
  /** The host in ASCII, as the network knows it. */
  readonly host: string;
  /** The address as written does not begin with that host, letter for letter: it must be shown. */
  readonly disguised: boolean;
}

const AUTHORITY = /^https?:\/\/([^/?#]*)/i;

/**
 * Reads an address as written in a tweet. It is parsed without a base, so that nothing relative comes to life.
 *
 * @returns `undefined` unless it is `http` or `https`, and where it carries a name before its host, as
 *   «https://bank.example@other.example/» does
 */
export function webAddress(written: string): WebAddress | undefined {
  const authority = AUTHORITY.exec(written)?.[1];
  if (!authority || authority.includes('@') || !URL.canParse(written)) return undefined;
  const { host, href } = new URL(written);
  return { href, host, disguised: host !== authority.toLowerCase() };
}
