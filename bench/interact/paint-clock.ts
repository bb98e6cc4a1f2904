import type { Page } from '@playwright/test';

/** What has to stand in the page before the clock stops. */
export type Awaited =
  /** Other stories at the head of the list. */
  | { readonly type: 'list' }
  /** The headline of the page of this path. */
  | { readonly type: 'route'; readonly path: string };

interface Running {
  readonly awaited: Awaited;
  /** What stood there before. */
  readonly before: string;
  /** When the click happened, in milliseconds of the epoch. */
  readonly start?: number;
}

declare global {
  // oxlint-disable-next-line no-var -- how a global is declared
  var armPaintClock: (awaited: Awaited) => void;
}

const ELAPSED = 'bench.elapsed';

/** Puts a clock into every document that a page will show. */
export async function installPaintClock(page: Page): Promise<void> {
  await page.addInitScript(paintClock);
}

/**
 * Runs a click and measures it, from the time of the event to the end of the frame in which what it leads to is painted, also where
 * that is another document.
 *
 * @returns milliseconds; `undefined` where nothing else stood there after the limit
 */
export async function timePaint(
  page: Page,
  awaited: Awaited,
  click: () => Promise<void>,
  limit = 5000,
): Promise<number | undefined> {
  await page.evaluate((what) => globalThis.armPaintClock(what), awaited);
  await click();
  const until = performance.now() + limit;
  // Asking costs the page time, too: not before most answers are there.
  await page.waitForTimeout(200);
  while (performance.now() < until) {
    // A document that is being left has no answer.
    const elapsed = await page.evaluate((key) => sessionStorage.getItem(key), ELAPSED).catch(() => null);
    if (elapsed !== null) return Number(elapsed);
    await page.waitForTimeout(100);
  }
  return undefined;
}

/** Runs in the page. What it knows is kept in the session, for the next document. */
function paintClock(): void {
  const RUNNING = 'bench.running';
  const DONE = 'bench.elapsed';
  const now = () => performance.timeOrigin + performance.now();

  const standing = ({ type }: Awaited): string =>
    type === 'route'
      ? (document.querySelector('main h1')?.textContent ?? '')
      : Array.from(document.querySelectorAll<HTMLAnchorElement>('main a[href^="/a/"]'))
          .slice(0, 5)
          .map(({ pathname }) => pathname)
          .join();

  function stands({ awaited, before }: Running): boolean {
    if (awaited.type === 'route' && decodeURI(location.pathname) !== decodeURI(awaited.path)) return false;
    const found = standing(awaited);
    return found !== '' && found !== before;
  }

  let observer: MutationObserver | undefined;

  function watch(running: Running, start: number): void {
    observer?.disconnect();
    const look = () => {
      if (!observer || !stands(running)) return;
      observer.disconnect();
      observer = undefined;
      requestAnimationFrame(() => {
        // A task set in a frame runs when that has been painted: this one before whatever else the page has to do then, which is not waited for.
        void scheduler.postTask(
          () => {
            sessionStorage.removeItem(RUNNING);
            sessionStorage.setItem(DONE, String(now() - start));
          },
          { priority: 'user-blocking' },
        );
      });
    };
    observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    look();
  }

  globalThis.armPaintClock = (awaited) => {
    const running: Running = { awaited, before: standing(awaited) };
    sessionStorage.removeItem(DONE);
    addEventListener(
      'click',
      ({ timeStamp }) => {
        const start = performance.timeOrigin + timeStamp;
        sessionStorage.setItem(RUNNING, JSON.stringify({ ...running, start }));
        watch(running, start);
      },
      { capture: true, once: true },
    );
  };

  const left = sessionStorage.getItem(RUNNING);
  if (left === null) return;
  const running = JSON.parse(left) as Running;
  watch(running, running.start ?? 0);
}
