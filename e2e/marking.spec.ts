import { present } from './browsers/view';
import { expect, test } from './fixtures';
import { clickText, isInSight, markCount, marksIn } from './marks';
import { detailWith } from './panel';

// sentences of the demo page, at its beginning, in its middle and near its end
const FIRST = 'from the only other woman who ever lost';
const MIDDLE = 'worked for Clinton as a senior policy adviser';
const LAST = 'In 2023 she joined Columbia University';
// a sentence that only this page has
const ONLY_HERE = 'wore paper crowns that night';

test('marks are there while the panel is, and the page stays as it was', async ({
  chromium,
  openStory,
}) => {
  const page = await openStory('harbor-courier');
  const before = await page.content();
  expect(await markCount(page)).toBe(0);

  const panel = await chromium.panel(page);
  await expect.poll(() => markCount(page)).toBeGreaterThan(15);
  const marked = Object.values(await marksIn(page)).flat();
  expect(marked.some((text) => text.includes(LAST))).toBe(true);
  // what stands around the article is not marked
  expect(marked.join(' ')).not.toMatch(/Sign up|Ferry fares|listen in on one of those calls/);
  expect(await page.content()).toBe(before);

  await chromium.shut(panel);
  await expect.poll(() => markCount(page)).toBe(0);
  expect(await page.content()).toBe(before);
});

test('a click on a detail scrolls the page to its sentence', async ({ chromium, openStory }) => {
  const page = await openStory('harbor-courier');
  const panel = await chromium.panel(page);
  await expect.poll(() => markCount(page)).toBeGreaterThan(0);
  for (const text of [LAST, MIDDLE, FIRST]) {
    await expect.poll(() => detailWith(panel, text)).not.toBe('');
    const detail = await detailWith(panel, text);
    await panel.click(`[data-detail="${detail}"] [data-evidence]`);
    await expect.poll(() => isInSight(page, text)).toBe(true);
  }
});

test('a click on a marked sentence brings up its detail', async ({ chromium, openStory }) => {
  const page = await openStory('harbor-courier');
  const panel = await chromium.panel(page);
  await expect.poll(() => markCount(page)).toBeGreaterThan(0);
  for (const text of [MIDDLE, LAST]) {
    await clickText(page, text);
    const quoted = () =>
      panel.run(
        () => document.querySelector('[data-detail][data-selected="true"]')?.textContent ?? '',
      );
    await expect.poll(quoted).toContain(text);
  }
  await clickText(page, ONLY_HERE);
  await present(panel, '[data-claim][data-selected="true"]');
});

test('a link in a marked sentence still works', async ({ chromium, openStory, site }) => {
  const page = await openStory('harbor-courier');
  await chromium.panel(page);
  await expect.poll(() => markCount(page)).toBeGreaterThan(0);
  expect(
    Object.values(await marksIn(page))
      .flat()
      .join(' '),
  ).toContain('New York Magazine reported');
  await page.click('#report-link');
  await expect(page).toHaveURL(`${site.url}/section-front`);
});

test('a sentence that the page has taken away is listed as such', async ({
  chromium,
  openStory,
}) => {
  const page = await openStory('harbor-courier');
  await page.evaluate((text) => {
    const paragraphs = [...document.querySelectorAll('article p')];
    paragraphs.find((p) => p.textContent?.includes(text))?.remove();
  }, LAST);
  const panel = await chromium.panel(page);
  await present(panel, '[data-group="orphans"] [data-orphan]');
  const orphans = await panel.run(
    () => document.querySelector('[data-group="orphans"]')?.textContent,
  );
  expect(orphans).toContain(LAST);
});
