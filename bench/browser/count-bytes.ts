import type { Page } from '@playwright/test';

/** What kind of thing was sent. */
export type Kind = 'page' | 'script' | 'style' | 'font' | 'image' | 'data';

/** Bytes as they came over the wire, compressed and with their headers. */
export type BytesByKind = Readonly<Record<Kind, number>>;

/** Counts what a page loads. */
export interface ByteCounter {
  bytes(): BytesByKind;
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

/** Counts from now on. Whatever is no page, script, style, font or picture is data, prefetched pages included. */
export async function countBytes(page: Page): Promise<ByteCounter> {
  const session = await page.context().newCDPSession(page);
  const kinds = new Map<string, Kind>();
  const counted: Record<Kind, number> = { page: 0, script: 0, style: 0, font: 0, image: 0, data: 0 };
  const waiting = new Set<string>();
  let last = performance.now();
  session.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    last = performance.now();
    waiting.add(requestId);
    kinds.set(requestId, kindOf(type ?? '', request.url));
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    last = performance.now();
    waiting.delete(requestId);
    counted[kinds.get(requestId) ?? 'data'] += encodedDataLength;
  });
  session.on('Network.loadingFailed', ({ requestId }) => void waiting.delete(requestId));
  await session.send('Network.enable');
  return {
    bytes: () => ({ ...counted }),
    async quiet() {
      last = performance.now();
      while (waiting.size > 0 || performance.now() - last < STILL) await page.waitForTimeout(100);
    },
  };
}

/** A preloaded font or module is told as «Other» by some versions: its name says what it is. */
function kindOf(type: string, address: string): Kind {
  const { pathname } = new URL(address);
  if (/\.woff2?$/.test(pathname)) return 'font';
  if (/\.m?js$/.test(pathname)) return 'script';
  return KINDS[type] ?? 'data';
}

export const sumOf = (bytes: BytesByKind): number => Object.values(bytes).reduce((sum, each) => sum + each, 0);
