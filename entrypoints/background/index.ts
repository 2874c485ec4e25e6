import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { hear, openPanel } from '../../protocol/bus';
import { checkFromPage, checkFromView, checkPicked } from '../../protocol/messages';
import { switchSite } from '../../protocol/sites';
import { areas } from './areas';
import { compareArticle, fail, leave, look } from './look';

/**
 * The background: owns the one comparison of each tab, and is asleep unless a story was spotted or somebody asked.
 * It listens to no tab event, since each page of the reader's day would wake it.
 */
export default defineBackground(() => {
  hear((raw, { view, tab }) => {
    if (view) fromView(raw).catch(console.error);
    else if (tab !== null) fromPage(raw, tab).catch(console.error);
  });
  // nothing may be awaited before the panel opens: the browser wants to see the key press
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab) void openPanel(tab.windowId);
  });
});

async function fromPage(raw: unknown, tab: number): Promise<void> {
  const message = checkFromPage(raw);
  switch (message?.kind) {
    case 'spotted':
      return look(tab);
    case 'left':
      return leave(tab);
    case 'read':
      return compareArticle(tab, message.page, message.article);
    case undefined:
      // what is meant for the panel comes by here, too
      return checkPicked(raw) ? undefined : fail(tab);
    default:
      return message satisfies never;
  }
}

async function fromView(raw: unknown): Promise<void> {
  const message = checkFromView(raw);
  switch (message?.kind) {
    case 'look':
      return look(message.tab);
    case 'switch': {
      const { incognito } = await browser.tabs.get(message.tab);
      await switchSite(areas(), message.host, message.off, incognito);
      return look(message.tab);
    }
    case undefined:
      return;
    default:
      return message satisfies never;
  }
}
