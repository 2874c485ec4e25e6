import { present } from './browsers/view';
import { expect, test } from './fixtures';
import { markCount, marksIn } from './marks';
import { quotes, why } from './panel';

const COURIER = 'paper crowns';
const LEDGER = 'Chappaqua';

test('the panel follows from tab to tab', async ({ chromium, openStory, site }) => {
  const courier = await openStory('harbor-courier');
  const panel = await chromium.panel(courier);
  await expect.poll(() => quotes(panel)).toContain(COURIER);

  const ledger = await openStory('plain-ledger');
  await expect.poll(() => quotes(panel)).toContain(LEDGER);
  await expect.poll(() => markCount(ledger)).toBeGreaterThan(0);
  await expect.poll(() => markCount(courier)).toBe(0);

  const oysters = await chromium.open(`${site.url}/tidewater-post`);
  await expect.poll(() => why(panel)).toBe('no-story');

  await courier.bringToFront();
  await expect.poll(() => quotes(panel)).toContain(COURIER);
  await expect.poll(() => markCount(courier)).toBeGreaterThan(0);
  expect(await markCount(oysters)).toBe(0);
});

test('fast tab switching: the last one wins', async ({ chromium, openStory }) => {
  const courier = await openStory('harbor-courier');
  const ledger = await openStory('plain-ledger');
  const panel = await chromium.panel(ledger);
  for (let round = 0; round < 5; round++) {
    await courier.bringToFront();
    await ledger.bringToFront();
  }
  await courier.bringToFront();
  await expect.poll(() => quotes(panel)).toContain(COURIER);
  expect(await quotes(panel)).not.toContain(LEDGER);
  await expect.poll(() => markCount(ledger)).toBe(0);
});

test('a tab closed while its page is being read', async ({ chromium, openStory }) => {
  const courier = await openStory('harbor-courier');
  const panel = await chromium.panel(courier);
  const ledger = await openStory('plain-ledger');
  await ledger.close();
  await expect.poll(() => quotes(panel)).toContain(COURIER);
});

test('reload', async ({ chromium, openStory }) => {
  const page = await openStory('harbor-courier');
  const panel = await chromium.panel(page);
  await expect.poll(() => markCount(page)).toBeGreaterThan(0);
  await page.reload();
  await expect.poll(() => markCount(page)).toBeGreaterThan(0);
  await expect.poll(() => quotes(panel)).toContain(COURIER);
});

test('back and forward, from the back/forward cache', async ({ chromium, openStory, site }) => {
  const page = await openStory('harbor-courier');
  const panel = await chromium.panel(page);
  await expect.poll(() => quotes(panel)).toContain(COURIER);
  await page.evaluate(() => {
    addEventListener('pageshow', (event) => {
      document.documentElement.dataset.cached = String(event.persisted);
    });
  });
  await page.goto(`${site.url}/plain-ledger`);
  await expect.poll(() => quotes(panel)).toContain(LEDGER);

  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => quotes(panel)).toContain(COURIER);
  // the very same document came back, and is marked again
  expect(await page.evaluate(() => document.documentElement.dataset.cached)).toBe('true');
  await expect.poll(() => markCount(page)).toBeGreaterThan(0);
  await expect.poll(async () => (await chromium.badge())?.text ?? '').not.toBe('');

  await page.goForward({ waitUntil: 'commit' });
  await expect.poll(() => quotes(panel)).toContain(LEDGER);
});

test('a single-page site: into the story, out of it and back', async ({ chromium, site }) => {
  const page = await chromium.open(`${site.url}/wire-room/ferries`);
  await page.getByRole('link', { name: 'Harris and Clinton' }).click();
  await expect.poll(async () => (await chromium.badge())?.text ?? '').not.toBe('');
  const panel = await chromium.panel(page);
  await expect.poll(() => quotes(panel)).toContain('Naval Observatory');
  await expect.poll(() => markCount(page)).toBeGreaterThan(0);

  await page.getByRole('link', { name: 'Ferries' }).click();
  await expect.poll(() => why(panel)).toBe('no-story');
  await expect.poll(async () => (await chromium.badge())?.text).toBe('');
  expect(await marksIn(page)).toEqual({});

  await page.goBack();
  await expect.poll(() => quotes(panel)).toContain('Naval Observatory');
  await expect.poll(async () => (await chromium.badge())?.text ?? '').not.toBe('');
});

test('the background may be stopped at any moment', async ({ chromium, openStory, site }) => {
  const page = await openStory('harbor-courier');
  await chromium.background.stop();
  // popup and panel show what was found, without it
  const panel = await chromium.panel(page);
  await present(panel, '[data-group="confirmed"]');
  await expect.poll(() => markCount(page)).toBeGreaterThan(0);
  await chromium.background.stop();
  // and a new page wakes it again
  await page.goto(`${site.url}/plain-ledger`);
  await expect.poll(() => quotes(panel)).toContain(LEDGER);
  await chromium.background.stop();
  await page.reload();
  await expect.poll(() => markCount(page)).toBeGreaterThan(0);
});
