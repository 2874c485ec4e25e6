import { test as base, expect } from '@playwright/test';
import { Firefox } from './browsers/firefox';
import { OPEN_PANEL, present, textOf, type View } from './browsers/view';
import { clickText, isInSight, markCount, marksIn } from './marks';
import { detailWith, quotes } from './panel';
import { type Site, startSite } from './site';

const test = base.extend<object, { firefox: Firefox; site: Site }>({
  site: [
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      site.close();
    },
    { scope: 'worker' },
  ],
  firefox: [
    async ({}, use) => {
      const firefox = await Firefox.launch();
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

const LAST = 'In 2023 she joined Columbia University';

/** A click on the lit toolbar button, and one on the popup's own. */
async function openSidebar(firefox: Firefox): Promise<View> {
  await firefox.spotted();
  await firefox.clickToolbarButton();
  const popup = await firefox.opened('popup');
  await popup.click(await present(popup, OPEN_PANEL));
  return firefox.opened('sidebar');
}

test('installed: no sidebar unasked', async ({ firefox }) => {
  expect(await firefox.sidebarIsOpen()).toBe(false);
});

test('spots a story, and nothing where there is none', async ({ firefox, site }) => {
  await firefox.open(`${site.url}/harbor-courier`);
  await firefox.spotted();
  expect((await firefox.badge()).text).toMatch(/^[1-9]\d*$/);
  await firefox.open(`${site.url}/tidewater-post`);
  expect((await firefox.badge()).text).toBe('');
});

test('popup, sidebar, marks, and the way from one to the other', async ({ firefox, site }) => {
  const page = await firefox.open(`${site.url}/harbor-courier`);
  const before = await page.content();
  const sidebar = await openSidebar(firefox);
  await present(sidebar, '[data-group="confirmed"]');
  expect(await textOf(sidebar)).toContain('Clinton');
  await expect.poll(() => markCount(page)).toBeGreaterThan(15);
  expect(
    Object.values(await marksIn(page))
      .flat()
      .join(' '),
  ).toContain(LAST);
  expect(await page.content()).toBe(before);

  // from the panel to the page
  await expect.poll(() => detailWith(sidebar, LAST)).not.toBe('');
  const detail = await detailWith(sidebar, LAST);
  await sidebar.click(`[data-detail="${detail}"] [data-evidence]`);
  await expect.poll(() => isInSight(page, LAST)).toBe(true);

  // and back: a click on the sentence
  await clickText(page, LAST);
  await present(sidebar, '[data-detail][data-selected="true"]');
});

test('the sidebar follows from tab to tab', async ({ firefox, site }) => {
  await firefox.open(`${site.url}/harbor-courier`);
  const sidebar = await openSidebar(firefox);
  await firefox.open(`${site.url}/plain-ledger`);
  await expect.poll(() => quotes(sidebar)).toContain('Chappaqua');
  await firefox.open(`${site.url}/tidewater-post`);
  await present(sidebar, '[data-why="no-story"]');
});

test('where access was taken away, it says so and offers the way', async ({ firefox, site }) => {
  await firefox.open(`${site.url}/harbor-courier`);
  const sidebar = await openSidebar(firefox);
  await firefox.takeAccess();
  await firefox.open(`${site.url}/plain-ledger`);
  await present(sidebar, '[data-why="no-access"] [data-action="allow"]');

  // a click on the toolbar button gives access to this page, this once
  await firefox.clickToolbarButton();
  const popup = await firefox.opened('popup');
  await present(popup, '[data-state="compared"] [data-standing-access]');
  await expect.poll(() => quotes(sidebar)).toContain('Chappaqua');

  // and the button beside it gives it for good
  await popup.click('[data-standing-access] [data-action="allow"]');
  await firefox.open(`${site.url}/morning-digest`);
  await firefox.spotted();
});
