import { present } from './browsers/view';
import { expect, test } from './fixtures';
import { ownPages } from './pages/seeds';

const AMBER = '240 162 2';

for (const { name, spot } of ownPages())
  test(`${name}: ${spot}`, async ({ chromium, site }) => {
    const page = await chromium.open(`${site.url}/${name}`);
    if (spot === 'none') {
      // the popup has the page read whatever the first look said
      await present(await chromium.popup(page), '[data-why]:not([data-why="reading"])');
      expect((await chromium.badge())?.text).toBe('');
    } else {
      await expect.poll(async () => (await chromium.badge())?.text ?? '').toMatch(/^[1-9]\d*$/);
      expect((await chromium.badge())?.title).toContain('Clinton');
    }
  });

test('a page that contradicts the others is amber', async ({ chromium, openStory }) => {
  await openStory('plain-ledger');
  await expect.poll(async () => (await chromium.badge())?.colour).toBe(AMBER);
});

test('the icon is each tab’s own', async ({ chromium, openStory, site }) => {
  const story = await openStory('harbor-courier');
  await chromium.open(`${site.url}/tidewater-post`);
  await expect.poll(async () => (await chromium.badge())?.text).toBe('');
  await story.bringToFront();
  await expect.poll(async () => (await chromium.badge())?.text ?? '').not.toBe('');
});

test('the icon is grey again after the tab went on to another page', async ({
  chromium,
  openStory,
  site,
}) => {
  const page = await openStory('harbor-courier');
  await page.goto(`${site.url}/tidewater-post`);
  await expect.poll(async () => (await chromium.badge())?.text).toBe('');
});
