import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../../tools/browsers.mjs';
import type { ScriptWorld } from './script-world';

/** The part of puppeteer's WebDriver BiDi connection that we use directly. */
interface Bidi {
  readonly connection: { send(method: string, params: object): Promise<{ result?: unknown }> };
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Firefox: code runs in a sandbox over the page's window, and sees it through the same glass as a content script. */
export async function openFirefox(): Promise<ScriptWorld | null> {
  const { firefox } = findBrowsers();
  if (!firefox) return null;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    // the clock's grain is a millisecond otherwise
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
    protocolTimeout: 120_000,
  });
  const send = async <Result>(method: string, params: object): Promise<Result> => {
    const reply = await (browser as unknown as Bidi).connection.send(method, params);
    return (reply.result ?? reply) as Result;
  };
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
  return {
    name: 'Firefox',
    async run<Result>(url: string, code: string): Promise<Result> {
      const open = () => send('browsingContext.navigate', { context, url, wait: 'complete' });
      // now and then it refuses an address that it takes a moment later
      await open().catch(open);
      const { result, exceptionDetails } = await send<Evaluated>('script.evaluate', {
        target: { context, sandbox: 'bench' },
        expression: `JSON.stringify(${code})`,
        awaitPromise: false,
      });
      if (result?.value === undefined) throw new Error(exceptionDetails?.text ?? 'no result');
      return JSON.parse(result.value) as Result;
    },
    close: () => browser.close(),
  };
}
