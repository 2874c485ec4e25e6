import { chromium } from '@playwright/test';
import { findBrowsers } from '../../../tools/browsers.mjs';
import type { ScriptWorld } from './script-world';

/** Chromium: code runs in an isolated world of the page's main frame. */
export async function openChromium(): Promise<ScriptWorld> {
  const { chrome } = findBrowsers();
  const browser = await chromium.launch({
    ...(chrome && { executablePath: chrome }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  return {
    name: 'Chromium',
    async run<Result>(url: string, code: string): Promise<Result> {
      await page.goto(url);
      const { frameTree } = await session.send('Page.getFrameTree');
      const { executionContextId } = await session.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName: 'bench',
      });
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `JSON.stringify(${code})`,
        contextId: executionContextId,
        returnByValue: true,
      });
      if (exceptionDetails)
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return JSON.parse(String(result.value)) as Result;
    },
    close: () => browser.close(),
  };
}
