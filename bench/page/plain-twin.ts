import type { Page } from '@playwright/test';

/**
 * The page that stands, as one file of HTML: the same words and elements, all styles written in it, fonts preloaded as they are
 * here, and no script. What a page without an application would be.
 */
export function plainTwin(page: Page): Promise<string> {
  return page.evaluate(() => {
    const styles = Array.from(document.styleSheets, (sheet) => {
      const base = sheet.href ?? document.baseURI;
      const rules = Array.from(sheet.cssRules, ({ cssText }) => cssText).join('\n');
      return rules.replaceAll(/url\("([^"]+)"\)/g, (_, address: string) => {
        const { pathname } = new URL(address, base);
        return `url("${pathname}")`;
      });
    });
    const twin = document.documentElement.cloneNode(true) as HTMLElement;
    const unwanted = 'script, noscript, style, link:not([rel="preload"][as="font"]), meta[http-equiv], template';
    for (const element of twin.querySelectorAll(unwanted)) element.remove();
    const style = document.createElement('style');
    style.textContent = styles.join('\n');
    twin.querySelector('head')?.append(style);
    return `<!doctype html>\n${twin.outerHTML}`;
  });
}
