import type { Page } from '@playwright/test';
import { Chromium } from './browsers/chromium';
import { present } from './browsers/view';
import { expect, test } from './fixtures';
import { NEWS, startRecorder } from './recorder';
import type { Site } from './site';

const VISITS = ['tidewater-post', 'harbor-courier', 'plain-ledger', 'section-front'];

/** Reads the news for a while and tells which requests the browser made. */
async function requestsOfADay(site: Site, extension: boolean): Promise<string[]> {
  const recorder = await startRecorder(site);
  const chromium = await Chromium.launch({ extension, proxy: recorder.url });
  try {
    for (const name of VISITS) {
      const page = await chromium.open(`${NEWS}/${name}`);
      if (!extension || name === 'tidewater-post') continue;
      const popup = await chromium.popup(page);
      await present(popup, '[data-state="compared"]');
      await chromium.shut(popup);
      if (name === 'section-front') continue;
      const panel = await chromium.panel(page);
      await panel.click(await present(panel, '[data-group="confirmed"] summary'));
      await present(panel, '[data-group="confirmed"] [data-verdict]');
      await chromium.shut(panel);
    }
    return [...new Set(recorder.requests)].sort();
  } finally {
    await chromium.close();
    recorder.close();
  }
}

test('the extension makes no request: the browser makes the same ones without it', async ({
  site,
}) => {
  const [withIt, without] = [await requestsOfADay(site, true), await requestsOfADay(site, false)];
  for (const name of VISITS) expect(withIt).toContain(`GET ${NEWS}/${name}`);
  expect(withIt.filter((request) => !without.includes(request))).toEqual([]);
});

test('it could not make one: its own policy forbids it', async ({ chromium, openStory, site }) => {
  const page = await openStory('harbor-courier');
  const views = [await chromium.worker(), await chromium.panel(page)];
  for (const view of views) {
    const answer = await view.run(
      (url) => fetch(url).then(() => 'answered', String),
      `${site.url}/tidewater-post`,
    );
    expect(answer).toContain('Failed to fetch');
  }
});

/** Writes down everything in a page that an extension could do to it. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.defineProperty(globalThis, 'seen', { value: seen });
    addEventListener('message', () => seen.push('message'), true);
    document.addEventListener('DOMContentLoaded', () => {
      new MutationObserver((changes) => {
        for (const { type, target } of changes) seen.push(`${type} in ${target.nodeName}`);
      }).observe(document, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
    });
  });
}

/** What a page can find out about whoever looks at it. */
const traces = (page: Page) =>
  page.evaluate(() => ({
    seen: (globalThis as unknown as { seen: string[] }).seen,
    globals: Object.getOwnPropertyNames(globalThis).sort(),
    root: [...document.documentElement.attributes].map(({ name }) => name),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
    elements: document.getElementsByTagName('*').length,
  }));

test('an unrelated page is not touched, and wakes nobody', async ({ chromium, site }) => {
  await chromium.background.stop();
  const page = await chromium.context.newPage();
  await watch(page);
  await page.goto(`${site.url}/tidewater-post`);
  await page.reload();
  await chromium.open(`${site.url}/capitol-lantern`);
  await chromium.open(`${site.url}/tidewater-post`);
  expect(chromium.background.stopped).toBe(true);

  const bare = await Chromium.launch({ extension: false });
  try {
    const same = await bare.context.newPage();
    await watch(same);
    await same.goto(`${site.url}/tidewater-post`);
    expect(await traces(page)).toEqual(await traces(same));
  } finally {
    await bare.close();
  }
});

test('a page cannot load any file of the extension', async ({ chromium, site }) => {
  const page = await chromium.open(`${site.url}/tidewater-post`);
  const files = ['manifest.json', 'spotter.js', 'popup.html', 'icons/active-16.png'];
  for (const file of files) {
    const loaded = await page.evaluate(
      (url) =>
        fetch(url).then(
          () => true,
          () => false,
        ),
      `chrome-extension://${chromium.id}/${file}`,
    );
    expect(loaded, file).toBe(false);
  }
});

test('a page that forges our messages and events gets nothing', async ({ chromium, site }) => {
  await chromium.background.stop();
  const page = await chromium.open(`${site.url}/tidewater-post`);
  await page.evaluate(() => {
    for (const kind of ['spotted', 'read', 'look', 'mark', 'picked']) {
      postMessage({ kind, tab: 1, page: 'x', statement: 's1' }, '*');
      document.dispatchEvent(new CustomEvent(kind, { detail: { kind } }));
    }
  });
  await chromium.open(`${site.url}/capitol-lantern`);
  expect(chromium.background.stopped).toBe(true);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});
