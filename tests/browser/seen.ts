import type { Locator, Page } from '@playwright/test';

/** The letters of an element as they stand on the screen, line by line, from left to right; hidden ones left out. */
export function seenFromLeft(locator: Locator): Promise<string> {
  return locator.evaluate((element) => {
    const letters: { readonly letter: string; readonly line: number; readonly left: number }[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement && getComputedStyle(node.parentElement).clipPath !== 'none') continue;
      const range = document.createRange();
      for (const [place, letter] of [...(node.textContent ?? '')].entries()) {
        range.setStart(node, place);
        range.setEnd(node, place + 1);
        const box = range.getClientRects()[0];
        if (box) letters.push({ letter, line: Math.round(box.top / 8), left: box.left });
      }
    }
    return letters
      .toSorted((one, other) => one.line - other.line || one.left - other.left)
      .map(({ letter }) => letter)
      .join('');
  });
}

/** How far a page can be scrolled sideways, in pixels: 0 where nobody has to. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const far = 100_000;
    window.scrollTo({ left: -far });
    const leftmost = window.scrollX;
    window.scrollTo({ left: far });
    return window.scrollX - leftmost;
  });
}

/** The requests of a page to any other origin than its own, from now on. */
export function foreignRequests(page: Page, origin: string): readonly string[] {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) foreign.push(request.url());
  });
  return foreign;
}
