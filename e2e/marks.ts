import { asCode } from './browsers/view';

/** A page of either browser: Playwright's or puppeteer's. */
interface AnyPage {
  evaluate(code: string): Promise<unknown>;
}

/** Runs a self-contained function in a page. */
export function runIn<Result, Argument = undefined>(
  page: AnyPage,
  work: (argument: Argument) => Result,
  argument?: Argument,
): Promise<Awaited<Result>> {
  return page.evaluate(asCode(work, argument)) as Promise<Awaited<Result>>;
}

/** What is marked in a page: the text of each range under the name of its highlight. */
export interface Marks {
  readonly [tone: string]: readonly string[];
}

/** Reads the page's highlights as the page itself could. */
export function marksIn(page: AnyPage): Promise<Marks> {
  return runIn(page, () =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [
        name,
        [...ranges].map((range) => String(range)),
      ]),
    ),
  );
}

/** How many ranges are marked in a page. */
export async function markCount(page: AnyPage): Promise<number> {
  return Object.values(await marksIn(page)).flat().length;
}

/** Brings a text of the page into view and clicks on its beginning, as a reader does. */
export async function clickText(page: AnyPage & Mouse, text: string): Promise<void> {
  const { x, y } = await runIn(page, placeOf, text);
  await page.mouse.click(x, y);
}

interface Mouse {
  readonly mouse: { click(x: number, y: number): Promise<void> };
}

function placeOf(text: string): { x: number; y: number } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.nodeValue?.indexOf(text) ?? -1;
    if (at < 0) continue;
    walker.currentNode.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + 4);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  throw new Error(`not in the page: ${text}`);
}

/** Whether some of the text stands in the visible part of the page. */
export function isInSight(page: AnyPage, text: string): Promise<boolean> {
  return runIn(
    page,
    (text) => {
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
    },
    text,
  );
}
