import { browser } from 'wxt/browser';
import { onAccessChange } from '../../protocol/bus';

/** A tab in front of the reader. */
export interface Front {
  readonly id: number;
  readonly url: string | undefined;
}

/** What the panel is told of the window it stands in. */
export interface TabNews {
  /** Another tab came to the front, or this one may hold another document or other rights. */
  look(tab: Front): void;
  /** The tab in front has begun to load another document: what is shown is not of it. */
  loading(tab: Front): void;
}

/**
 * Follows the active tab of one window for as long as the panel is open. The background must not do this: every page
 * of the reader's day would wake it.
 */
export async function followTabs(windowId: number, news: TabNews): Promise<void> {
  let front: number | null = null;
  const look = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, windowId });
    if (tab?.id === undefined) return;
    front = tab.id;
    news.look({ id: tab.id, url: tab.url });
  };
  browser.tabs.onActivated.addListener((info) => {
    if (info.windowId === windowId) void look();
  });
  browser.tabs.onAttached.addListener(() => void look());
  browser.tabs.onDetached.addListener(() => void look());
  browser.tabs.onUpdated.addListener((id, change, tab) => {
    if (id !== front) return;
    if (change.status === 'loading') news.loading({ id, url: tab.url });
    if (change.status === 'complete') void look();
  });
  onAccessChange(() => void look());
  await look();
}
