import type { Page } from '@playwright/test';

/** What is marked in a page: the text of each range under the name of its highlight. */
export interface Marks {
  readonly [tone: string]: readonly string[];
}

/** Reads the page's highlights as the page itself could. */
export function marksIn(page: Page): Promise<Marks> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [
        name,
        [...ranges].map((range) => String(range)),
      ]),
    ),
  );
}

/** How many ranges are marked in a page. */
export async function markCount(page: Page): Promise<number> {
  return Object.values(await marksIn(page)).flat().length;
}

/**
 * Brings the first marked range that holds this text into view and clicks in its middle.
 * Like a reader's click: in the page, on the text.
 */
export async function clickMarked(page: Page, text: string): Promise<void> {
  const { x, y } = await page.evaluate((text) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const range = ranges.find((range) => String(range).includes(text));
    if (!range) throw new Error(`not marked: ${text}`);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const [box] = live.getClientRects();
    if (!box) throw new Error(`not on screen: ${text}`);
    return { x: box.x + Math.min(40, box.width / 2), y: box.y + box.height / 2 };
  }, text);
  await page.mouse.click(x, y);
}

/** Whether some of the text stands in the visible part of the page. */
export function isInSight(page: Page, text: string): Promise<boolean> {
  return page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.nodeValue?.indexOf(text) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + text.length);
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }
    return false;
  }, text);
}
