import type { Page } from '@playwright/test';

/** What kind of thing was sent; `ahead`: a page that the reader may go to next. */
export type Kind = 'page' | 'script' | 'style' | 'font' | 'image' | 'data' | 'ahead';

/** Bytes as they came over the wire, compressed and with their headers. */
export type BytesByKind = Readonly<Record<Kind, number>>;

/** One thing that a page loaded. */
export interface Loaded {
  readonly path: string;
  readonly kind: Kind;
  readonly bytes: number;
}

/** Counts what a page loads. */
export interface ByteCounter {
  bytes(): BytesByKind;
  /** All that has come so far, in the order in which it came. */
  loaded(): readonly Loaded[];
  /** Waits until everything asked for has come and nothing more has been asked for during a second. */
  quiet(): Promise<void>;
}

const KINDS: Readonly<Record<string, Kind>> = {
  Document: 'page',
  Script: 'script',
  Stylesheet: 'style',
  Font: 'font',
  Image: 'image',
};
const STILL = 1000;

/** Counts from now on. Whatever is no page, script, style, font or picture is data. */
export async function countBytes(page: Page): Promise<ByteCounter> {
  const session = await page.context().newCDPSession(page);
  const asked = new Map<string, Omit<Loaded, 'bytes'>>();
  const loaded: Loaded[] = [];
  let last = performance.now();
  session.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    last = performance.now();
    const { pathname } = new URL(request.url);
    asked.set(requestId, { path: pathname, kind: kindOf(type ?? '', pathname) });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    last = performance.now();
    const what = asked.get(requestId);
    asked.delete(requestId);
    if (what) loaded.push({ ...what, bytes: encodedDataLength });
  });
  session.on('Network.loadingFailed', ({ requestId }) => void asked.delete(requestId));
  await session.send('Network.enable');
  return {
    bytes() {
      const sums: Record<Kind, number> = { page: 0, script: 0, style: 0, font: 0, image: 0, data: 0, ahead: 0 };
      for (const { kind, bytes } of loaded) sums[kind] += bytes;
      return sums;
    },
    loaded: () => [...loaded],
    async quiet() {
      last = performance.now();
      while (asked.size > 0 || performance.now() - last < STILL) await page.waitForTimeout(100);
    },
  };
}

/** A preloaded font and an icon are told as «Other»: their names say what they are. */
function kindOf(type: string, pathname: string): Kind {
  if (/\.woff2?$/.test(pathname)) return 'font';
  if (/\.m?js$/.test(pathname)) return 'script';
  if (/\.(?:svg|png|ico)$/.test(pathname)) return 'image';
  return KINDS[type] ?? (pathname.endsWith('/') ? 'ahead' : 'data');
}

export const sumOf = (bytes: BytesByKind): number => Object.values(bytes).reduce((sum, each) => sum + each, 0);

/** Without what is fetched ahead: how much that is hangs on which stories are in view, and how long they are. */
export const ownSumOf = (bytes: BytesByKind): number => sumOf(bytes) - bytes.ahead;
