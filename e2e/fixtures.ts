import { test as base, type Page } from '@playwright/test';
import { Chromium } from './browsers/chromium';
import { type Site, startSite } from './site';

interface Shared {
  /** One Chromium with the extension for all tests of a file; tidied up after each. */
  chromium: Chromium;
  /** The news site, one for all tests of a file. */
  site: Site;
}

interface Fresh {
  /** Opens a page that tells a story and waits, as a reader would, until the toolbar button shows it. */
  openStory: (name: string) => Promise<Page>;
  tidy: undefined;
}

/** Tests in a real Chromium with the built extension. */
export const test = base.extend<Fresh, Shared>({
  site: [
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      site.close();
    },
    { scope: 'worker' },
  ],
  chromium: [
    async ({}, use) => {
      const chromium = await Chromium.launch();
      await use(chromium);
      await chromium.close();
    },
    { scope: 'worker' },
  ],
  openStory: async ({ chromium, site }, use) => {
    await use(async (name) => {
      const page = await chromium.open(`${site.url}/${name}`);
      await chromium.spotted();
      return page;
    });
  },
  tidy: [
    async ({ chromium }, use, test) => {
      await use(undefined);
      const state = test.status === test.expectedStatus ? null : await chromium.state();
      await chromium.tidy();
      if (state !== null) throw new Error(`What stood there: ${state}`);
    },
    { auto: true },
  ],
});

export const expect = test.expect;
