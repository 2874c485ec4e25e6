import { browser } from 'wxt/browser';
import { compare } from '../../engine/index';
import type { Article } from '../../engine/model';
import type { PageId } from '../../protocol/messages';
import { dropClosed, dropRecord, type TabRecord, writeRecord } from '../../protocol/record';
import { hostOf, isOff } from '../../protocol/sites';
import { whyNoScript } from './access';
import { areas } from './areas';
import { showOnIcon } from './icon';
import { bundledStories } from './stories';

/** A tab that was closed meanwhile: what is found out of it is dropped with the next comparison. */
const CLOSED = { url: undefined };

/**
 * Has the page in a tab read. The reader script answers by a message of its own (`compareArticle`), so that the
 * background may be stopped in between.
 */
export async function look(tab: number): Promise<void> {
  const { url } = await browser.tabs.get(tab).catch(() => CLOSED);
  const host = hostOf(url);
  if (host !== null && (await isOff(areas(), host))) return keep(tab, { kind: 'off', host });
  await keep(tab, { kind: 'reading', since: Date.now() });
  // a page whose address is kept from us takes no script: Chrome would leave the call open for ever
  if (url === undefined) return keep(tab, await whyNoScript(url));
  try {
    const reading = browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [0] },
      files: ['/reader.js'],
    });
    makeReady();
    await reading;
  } catch {
    await keep(tab, await whyNoScript(url));
  }
}

/** Prepares the stories while the page is read; what goes wrong is told when it is compared. */
function makeReady(): void {
  try {
    bundledStories();
  } catch (error) {
    console.error(error);
  }
}

/** Compares what the reader script has read, and keeps the result as the tab's record. */
export async function compareArticle(tab: number, page: PageId, article: Article): Promise<void> {
  try {
    const comparison = compare(article, bundledStories());
    await keep(tab, { kind: 'compared', page, comparison });
  } catch (error) {
    console.error(error);
    await fail(tab);
  }
  const open = await browser.tabs.query({});
  await dropClosed(
    areas().memory,
    open.flatMap(({ id }) => id ?? []),
  );
}

/** Says of a tab that reading it failed: its script said what nobody can use. */
export const fail = (tab: number): Promise<void> => keep(tab, { kind: 'failed' });

/** Forgets a tab whose page has left the story. */
export async function leave(tab: number): Promise<void> {
  await dropRecord(areas().memory, tab);
  await showOnIcon(tab, null);
}

async function keep(tab: number, record: TabRecord): Promise<void> {
  await writeRecord(areas().memory, tab, record);
  if (record.kind !== 'reading')
    await showOnIcon(tab, record.kind === 'compared' ? record.comparison : null);
}
