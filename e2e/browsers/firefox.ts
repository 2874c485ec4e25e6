import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowsers } from '../../tools/browsers.mjs';
import {
  actionIsLit,
  badgeOf,
  clickAction,
  frameIsLoaded,
  type Kind,
  PRELUDE,
  pictureOf,
  runInFrame,
  sidebarIsOpen,
  takeAccessFrom,
} from './firefox-window';
import { asCode, middleOf, type View } from './view';

const EXTENSION = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');
const ID = 'second-source@example.org';

/** The part of puppeteer's WebDriver BiDi connection that we use directly. */
interface Bidi {
  readonly connection: { send(method: string, params: object): Promise<{ result?: unknown }> };
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** A stock Firefox with the built extension in it, as a temporary add-on. */
export class Firefox {
  private constructor(readonly browser: Browser) {}

  /** Starts one with a fresh profile. */
  static async launch({ headless = true } = {}): Promise<Firefox> {
    const { firefox } = findBrowsers();
    if (!firefox) throw new Error('No Firefox found: install it, or set FIREFOX to its path.');
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox,
      headless,
      // popup and sidebar belong to the browser's own window, which is out of reach without it
      args: ['--remote-allow-system-access'],
      // nobody is there to answer: a question for access is answered with yes
      extraPrefsFirefox: { 'extensions.webextOptionalPermissionPrompts': false },
    });
    await browser.installExtension(EXTENSION);
    return new Firefox(browser);
  }

  /** A tab with this address, loaded and in front. */
  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url);
    return page;
  }

  /** A click on the toolbar button: opens the real popup for the tab in front. */
  clickToolbarButton(): Promise<void> {
    return this.#inWindow(clickAction, ID);
  }

  /** Waits until the toolbar button shows a story for the tab in front. */
  spotted(): Promise<void> {
    return this.#inWindow(actionIsLit, ID);
  }

  /** What the toolbar button shows for the tab in front. */
  badge(): Promise<{ text: string; title: string }> {
    return this.#inWindow(badgeOf, ID);
  }

  /** The real popup or sidebar, once it is there and its page is loaded. */
  async opened(kind: Kind): Promise<View> {
    await this.#inWindow(frameIsLoaded, kind);
    return this.#view(kind);
  }

  /** Takes the access to all sites away from the extension. */
  takeAccess(): Promise<void> {
    return this.#inWindow(takeAccessFrom, ID);
  }

  /** Whether the sidebar stands in the window. */
  sidebarIsOpen(): Promise<boolean> {
    return this.#inWindow(sidebarIsOpen);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  #view(kind: Kind): View {
    const inFrame = async <Result>(code: string): Promise<Result> => {
      const reply = await this.#inWindow(runInFrame, { kind, code });
      if ('error' in reply) throw new Error(reply.error);
      return reply.value as Result;
    };
    return {
      run: (work, argument) => inFrame(asCode(work, argument)),
      click: async (selector) => {
        const { x, y } = await inFrame<{ x: number; y: number }>(asCode(middleOf, selector));
        // one frame later, so that the answer is out before the click closes the popup
        await inFrame(`void window.requestAnimationFrame(() => {
          for (const type of ['mousedown', 'mouseup'])
            window.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: 1 }, {});
        })`);
      },
      picture: async () => {
        const url = await this.#inWindow(pictureOf, kind);
        return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
      },
    };
  }

  /** Runs a function of firefox-window.ts in the browser's own window. */
  async #inWindow<Result, Argument = undefined>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    const { contexts } = await this.#send<{ contexts: [{ context: string }] }>(
      'browsingContext.getTree',
      { 'moz:scope': 'chrome', maxDepth: 0 },
    );
    const { type, result, exceptionDetails } = await this.#send<Evaluated>('script.evaluate', {
      target: { context: contexts[0].context },
      expression: `(async (__name) => { ${PRELUDE}
        return JSON.stringify(await ${asCode(work, argument)}); })((f) => f)`,
      awaitPromise: true,
    });
    if (type === 'exception') throw new Error(exceptionDetails?.text);
    return result?.value === undefined ? (undefined as Result) : JSON.parse(result.value);
  }

  async #send<Result>(method: string, params: object): Promise<Result> {
    const reply = await (this.browser as unknown as Bidi).connection.send(method, params);
    return (reply.result ?? reply) as Result;
  }
}
