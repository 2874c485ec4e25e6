import { test as base } from '@playwright/test';
import { Chromium } from './browsers/chromium';
import { type Site, startSite } from './site';

interface Shared {
  /** One Chromium with the extension for all tests of a file; tidied up after each. */
  chromium: Chromium;
  /** The news site, one for all tests of a file. */
  site: Site;
}

/** Tests in a real Chromium with the built extension. */
export const test = base.extend<{ tidy: undefined }, Shared>({
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
  tidy: [
    async ({ chromium }, use) => {
      await use(undefined);
      await chromium.tidy();
    },
    { auto: true },
  ],
});

export const expect = test.expect;
