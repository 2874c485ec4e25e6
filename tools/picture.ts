/** A picture of a page with the panel beside it, both as the browser really shows them. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { Chromium } from '../e2e/browsers/chromium';
import { present, type View } from '../e2e/browsers/view';
import { startSite } from '../e2e/site';
import { isMain, ROOT } from './files.mjs';

/** The page that everybody sees first. */
export const DEMO = 'harbor-courier';

/** Waits until the panel shows a comparison and the page is marked. */
export async function shown(panel: View): Promise<void> {
  await present(panel, '[data-state="compared"]');
}

/**
 * Opens the demo page with the panel in an unseen Chromium and writes the picture of both.
 * @param file where to, as PNG; its folder is made
 */
export async function pictureOfDemo(file: string): Promise<void> {
  const site = await startSite();
  const browser = await Chromium.launch({ window: { width: 1400, height: 980 } });
  try {
    const page = await browser.open(`${site.url}/${DEMO}`);
    await browser.spotted();
    const panel = await browser.panel(page);
    await shown(panel);
    await save(file, await besides(browser, page, panel));
  } finally {
    await browser.close();
    site.close();
  }
}

/** Writes a picture, and the folder where it is missing. */
export async function save(file: string, png: Buffer): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, png);
}

/** One picture out of two: browsers hand out the panel and the page, never the whole window. */
async function besides(browser: Chromium, page: Page, panel: View): Promise<Buffer> {
  // the open panel has narrowed the page, and a picture is as wide as the page was
  const clip = await page.evaluate(() => ({ x: 0, y: 0, width: innerWidth, height: innerHeight }));
  const pictures = [await page.screenshot({ clip }), await panel.picture()];
  const sheet = await browser.open('about:blank');
  const images = pictures.map(
    (png) => `<img src="data:image/png;base64,${png.toString('base64')}" alt="">`,
  );
  await sheet.setContent(
    `<style>body{margin:0;display:inline-flex;gap:1px;background:#999;border:1px solid #999}img{display:block}</style>${images.join('')}`,
  );
  return sheet.locator('body').screenshot();
}

if (isMain(import.meta.url)) await pictureOfDemo(path.join(ROOT, 'docs/panel.png'));
