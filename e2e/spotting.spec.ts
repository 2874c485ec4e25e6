import { expect, test } from './fixtures';
import { ownPages } from './pages/seeds';

const AMBER = '240 162 2';

for (const { name, spot } of ownPages())
  test(`${name}: ${spot}`, async ({ chromium, site }) => {
    await chromium.background.stop();
    await chromium.open(`${site.url}/${name}`);
    if (spot === 'none') {
      // a message would have woken the background long before a second page has loaded
      await chromium.open(`${site.url}/tidewater-post`);
      expect(chromium.background.stopped).toBe(true);
      return;
    }
    await expect.poll(async () => (await chromium.badge())?.text ?? '').toMatch(/^[1-9]\d*$/);
    expect((await chromium.badge())?.title).toContain('Clinton');
  });

test('a page that contradicts the others is amber', async ({ chromium, site }) => {
  await chromium.open(`${site.url}/plain-ledger`);
  await expect.poll(async () => (await chromium.badge())?.colour).toBe(AMBER);
});

test('the icon is each tab’s own', async ({ chromium, site }) => {
  const story = await chromium.open(`${site.url}/harbor-courier`);
  await expect.poll(async () => (await chromium.badge())?.text ?? '').not.toBe('');
  await chromium.open(`${site.url}/tidewater-post`);
  await expect.poll(async () => (await chromium.badge())?.text).toBe('');
  await story.bringToFront();
  await expect.poll(async () => (await chromium.badge())?.text ?? '').not.toBe('');
});

test('the icon is grey again after the tab went on to another page', async ({ chromium, site }) => {
  const page = await chromium.open(`${site.url}/harbor-courier`);
  await expect.poll(async () => (await chromium.badge())?.text ?? '').not.toBe('');
  await page.goto(`${site.url}/tidewater-post`);
  await expect.poll(async () => (await chromium.badge())?.text).toBe('');
});
