import { Chromium } from './browsers/chromium';
import { expect, test } from './fixtures';
import { clickText, markCount } from './marks';
import { quotes } from './panel';

declare const chrome: {
  runtime: { reload(): void };
  windows: { create(of: { url: string; focused: boolean }): Promise<unknown> };
};

test('the extension goes away under an open page: its old script goes quiet', async ({ site }) => {
  // a browser of its own: the extension is not there afterwards
  const chromium = await Chromium.launch();
  try {
    const page = await chromium.open(`${site.url}/harbor-courier`);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error.stack ?? error)));
    await chromium.spotted();
    await chromium.panel(page);
    await expect.poll(() => markCount(page)).toBeGreaterThan(0);

    const worker = await chromium.worker();
    await worker.run(() => chrome.runtime.reload());
    await chromium.background.ends();
    // nobody is left to hear of it: the marks go at the next click, and nothing is thrown
    await clickText(page, 'wore paper crowns');
    await expect.poll(() => markCount(page)).toBe(0);
    await page.evaluate(() => history.pushState(null, '', '?again'));
    await clickText(page, 'wore paper crowns');
    expect(problems).toEqual([]);
  } finally {
    await chromium.close();
  }
});

test('another window does not disturb the panel', async ({ chromium, openStory, site }) => {
  const page = await openStory('harbor-courier');
  const panel = await chromium.panel(page);
  await expect.poll(() => quotes(panel)).toContain('paper crowns');
  const opened = chromium.context.waitForEvent('page');
  const worker = await chromium.worker();
  await worker.run(
    (url) => chrome.windows.create({ url, focused: true }).then(() => undefined),
    `${site.url}/plain-ledger`,
  );
  const other = await opened;
  await other.waitForLoadState();
  await chromium.spotted();
  expect(await quotes(panel)).toContain('paper crowns');
  expect(await markCount(page)).toBeGreaterThan(0);
  expect(await markCount(other)).toBe(0);
});

test('the shortcut is the one that the README names', async ({ chromium, openStory }) => {
  const popup = await chromium.popup(await openStory('harbor-courier'));
  const keys = await popup.run(async () => {
    const { commands } = chrome as unknown as {
      commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
    };
    return (await commands.getAll()).map(({ name, shortcut }) => [name, shortcut]);
  });
  expect(keys).toContainEqual(['open-panel', 'Alt+Shift+S']);
});
