import { expect, type Locator } from '@playwright/test';
import { test } from './test.ts';

/** The lines of an element as they are seen: what stands beside it is cut off, and is left out. With the room left before each, in pixels. */
function seenLines(element: Locator): Promise<readonly { readonly text: string; readonly indent: number }[]> {
  return element.evaluate((paragraph) => {
    const { right } = paragraph.getBoundingClientRect();
    const lines = new Map<number, { text: string; indent: number }>();
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      for (const [place, letter] of [...(node.textContent ?? '')].entries()) {
        range.setStart(node, place);
        range.setEnd(node, place + 1);
        const box = range.getBoundingClientRect();
        const key = Math.round(box.bottom / 8);
        const line = lines.get(key) ?? { text: '', indent: Infinity };
        // Half of it outside: nothing of a dot, which stands in the middle, is seen.
        if (box.width === 0 || (box.left + box.right) / 2 > right) continue;
        lines.set(key, { text: line.text + letter, indent: Math.min(line.indent, right - box.right) });
      }
    }
    return [...lines.values()].map(({ text, indent }) => ({ text: text.trim(), indent: Math.round(indent) }));
  });
}

test('where what is known of a story breaks over lines, a dot stands at no end of one', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/');
  const facts = page.getByRole('main').locator('article p').filter({ hasText: 'تغريدتان' });
  expect(await seenLines(facts)).toEqual([
    { text: 'موقع 24 ·\u00a07 نوفمبر 2023 ·\u00a0دقيقتا قراءة', indent: 0 },
    { text: 'تغريدتان', indent: 0 },
  ]);
});

test('a source that is too long for a line is seen whole', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/');
  const facts = page.getByRole('main').locator('article p').filter({ hasText: 'تغريدتان' });
  const long = 'وكالة أنباء لها اسم طويل جدا لا يسعه سطر واحد من أسطر القائمة';
  await facts.locator('[lang]').evaluate((source, name) => source.replaceChildren(name), long);
  const lines = await seenLines(facts);
  expect(lines.map(({ indent }) => indent)).toEqual(lines.map(() => 0));
  expect(lines.map(({ text }) => text).join(' ')).toBe(`${long} 7 نوفمبر 2023 ·\u00a0دقيقتا قراءة ·\u00a0تغريدتان`);
});
