import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const windows = process.platform === 'win32';

const PLACES = {
  darwin: {
    chrome: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chrome: [`${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`],
    firefox: [`${process.env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`],
  },
}[process.platform] ?? { chrome: [], firefox: [] };

const NAMES = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox', 'firefox-esr'],
};

/**
 * Where Chrome (or Chromium) and Firefox are on this computer; null where there is none.
 * Asked each time instead of being written down, so that it is never out of date.
 * The variables CHROME and FIREFOX, each a path, go before everything else.
 * @returns {{ chrome: string | null, firefox: string | null }}
 */
export function findBrowsers() {
  return {
    chrome: process.env.CHROME ?? find('chrome') ?? playwrights(),
    firefox: process.env.FIREFOX ?? find('firefox'),
  };
}

function find(kind) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const onPath = NAMES[kind].flatMap((name) =>
    folders.map((folder) => path.join(folder, windows ? `${name}.exe` : name)),
  );
  return [...onPath, ...PLACES[kind]].find(runs) ?? null;
}

/** Playwright's own Chromium; Playwright's Firefox is patched and takes no extension. */
function playwrights() {
  try {
    const file = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
    return runs(file) ? file : null;
  } catch {
    return null; // the packages are not installed yet
  }
}

function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
