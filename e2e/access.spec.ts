import { present, textOf } from './browsers/view';
import { expect, test } from './fixtures';
import { markCount } from './marks';

test.beforeEach(({ chromium }) => chromium.setAccess('ON_CLICK'));
test.afterEach(({ chromium }) => chromium.setAccess('ON_ALL_SITES'));

test('without access to the site a click on the icon is enough', async ({ chromium, site }) => {
  const page = await chromium.open(`${site.url}/harbor-courier`);
  expect((await chromium.badge())?.text ?? '').toBe('');
  await chromium.clickToolbarButton(page);
  await chromium.spotted();
  const popup = await chromium.popup(page);
  await present(popup, '[data-action="open-panel"]');
  // and there is a way to make it last
  await present(popup, '[data-standing-access] [data-action="allow"]');
  await chromium.shut(popup);
  await chromium.panel(page);
  await expect.poll(() => markCount(page)).toBeGreaterThan(0);
});

test('on a page that was never clicked for, the panel says why and offers the way', async ({
  chromium,
  site,
}) => {
  const page = await chromium.open(`${site.url}/harbor-courier`);
  await chromium.clickToolbarButton(page);
  await chromium.spotted();
  const panel = await chromium.panel(page);
  const other = await chromium.open(`${site.url}/plain-ledger`);
  await present(panel, '[data-why="no-access"] [data-action="allow"]');
  expect((await textOf(panel)).length).toBeGreaterThan(60);
  expect(await markCount(other)).toBe(0);
});
