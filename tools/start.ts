// npm start: build, find a browser, open it with the extension on a demo page.
// Without a display: the same unseen, a picture of the panel, the comparison as a table, and the end.
import path from 'node:path';
import { build } from 'wxt';
import { Chromium } from '../e2e/browsers/chromium';
import { Firefox } from '../e2e/browsers/firefox';
import { OPEN_PANEL, present } from '../e2e/browsers/view';
import { startSite } from '../e2e/site';
import { findBrowsers } from './browsers.mjs';
import { ROOT } from './files.mjs';
import { DEMO, pictureOfDemo, save, shown } from './picture';
import { runNode } from './run.mjs';

const PICTURE = path.join(ROOT, 'test-results/panel.png');

const display =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const withChrome = findBrowsers().chrome !== null;

await build({
  root: ROOT,
  ...(withChrome ? { browser: 'chrome' } : { browser: 'firefox', manifestVersion: 3 }),
});
if (display) await openForAPerson();
else await showUnseen();

async function openForAPerson(): Promise<void> {
  const site = await startSite();
  const url = `${site.url}/${DEMO}`;
  console.log(`\nThe demo page is ${url}`);
  console.log('Click the Second Source icon (in Chrome it may hide under the puzzle piece),');
  console.log('then "Open comparison". Close the browser to end this.');
  if (withChrome) {
    const browser = await Chromium.launch({
      headless: false,
      window: { width: 1400, height: 980 },
    });
    await browser.open(url);
    await new Promise<void>((closed) => browser.context.once('close', () => closed()));
  } else {
    const firefox = await Firefox.launch({ headless: false });
    await firefox.open(url);
    await new Promise<void>((closed) => firefox.browser.once('disconnected', () => closed()));
  }
  site.close();
}

async function showUnseen(): Promise<void> {
  console.log('\nThere is no display: this goes unseen.');
  if (withChrome) await pictureOfDemo(PICTURE);
  else await pictureFromFirefox();
  console.log(`The panel: ${path.relative(ROOT, PICTURE)}\n`);
  const compared = runNode('node_modules/tsx/dist/cli.mjs', [
    'cli/compare.ts',
    `e2e/pages/${DEMO}.html`,
  ]);
  if (!compared) process.exitCode = 1;
}

async function pictureFromFirefox(): Promise<void> {
  const site = await startSite();
  const firefox = await Firefox.launch();
  try {
    await firefox.open(`${site.url}/${DEMO}`);
    await firefox.spotted();
    await firefox.clickToolbarButton();
    const popup = await firefox.opened('popup');
    await popup.click(await present(popup, OPEN_PANEL));
    const sidebar = await firefox.opened('sidebar');
    await shown(sidebar);
    await save(PICTURE, await sidebar.picture());
  } finally {
    await firefox.close();
    site.close();
  }
}
