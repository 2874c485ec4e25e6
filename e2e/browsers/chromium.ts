import path from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowsers } from '../../tools/browsers.mjs';
import { Background } from './background';
import { AttachedView, type TargetInfo, Targets } from './targets';
import { OPEN_PANEL, present } from './view';

/** The parts of the extension API that are asked inside the extension's own contexts. */
declare const chrome: {
  tabs: { query(of: object): Promise<{ id: number }[]> };
  storage: {
    session: { get(keys: null): Promise<Record<string, { kind?: string; page?: string }>> };
  };
  developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> };
  action: {
    getBadgeText(of: object): Promise<string>;
    getTitle(of: object): Promise<string>;
    getBadgeBackgroundColor(of: object): Promise<number[]>;
  };
};

/** How a browser is started; by default with the extension, and nothing else out of the ordinary. */
export interface Launch {
  readonly extension?: boolean;
  /** A proxy that sees every request, those to this computer too. */
  readonly proxy?: string;
  readonly headless?: boolean;
  readonly window?: { readonly width: number; readonly height: number };
}

/** ms after which a part of the browser is held for silent. */
const SILENT = 2_000;
const EXTENSION = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

// nothing that the browser would ask the network for by itself
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real Chromium with the built extension in it. */
export class Chromium {
  private constructor(
    readonly context: BrowserContext,
    private readonly targets: Targets,
    /** The extension's identity in this browser. */
    readonly id: string,
    readonly background: Background,
  ) {}

  /** Starts one with a fresh profile. */
  static async launch(options: Launch = {}): Promise<Chromium> {
    const { extension = true, proxy, headless = true, window } = options;
    const { chrome } = findBrowsers();
    const context = await chromium.launchPersistentContext('', {
      ...(chrome && { executablePath: chrome }),
      headless,
      ...(window ? { viewport: null } : {}),
      ...(proxy && { proxy: { server: proxy, bypass: '<-loopback>' } }),
      // Playwright switches off what a reader has switched on
      ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
      args: [
        ...QUIET,
        ...(window ? [`--window-size=${window.width},${window.height}`] : []),
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--enable-unsafe-extension-debugging',
      ],
    });
    const browser = context.browser();
    if (!browser) throw new Error('This Playwright gives no browser for a persistent context.');
    const session = await browser.newBrowserCDPSession();
    const targets = await Targets.follow(session);
    // the first tab stays open and empty, so that the background can be watched from it
    const [first] = context.pages();
    if (!first) throw new Error('The browser has started without a tab.');
    const watcher = await context.newCDPSession(first);
    if (!extension) return new Chromium(context, targets, '', new Background(watcher));
    // Google Chrome no longer takes --load-extension; this works in Chromium and Chrome alike
    const { id } = await targets.send<{ id: string }>('Extensions.loadUnpacked', {
      path: EXTENSION,
    });
    return new Chromium(context, targets, id, await Background.watch(watcher, id));
  }

  /** A tab with this address, loaded. */
  async open(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url);
    return page;
  }

  /** A click on the toolbar button while this page is in front: opens the real popup. */
  async popup(page: Page): Promise<AttachedView> {
    await this.clickToolbarButton(page);
    return this.#view('/popup.html');
  }

  /**
   * The click alone. Where scripts of the extension were held back for want of access, Chromium lets them run and opens
   * no popup; the next click does.
   */
  async clickToolbarButton(page: Page): Promise<void> {
    await page.bringToFront();
    const { targetInfos } = await this.targets.send<{ targetInfos: Tab[] }>('Target.getTargets', {
      filter: [{}],
    });
    const tab = targetInfos.find((target) => target.embedderData?.tabActive);
    await this.targets.send('Extensions.triggerAction', { id: this.id, targetId: tab?.targetId });
  }

  /** The real side panel, opened as a reader does it: by a click in the popup. */
  async panel(page: Page): Promise<AttachedView> {
    const popup = await this.popup(page);
    await popup.click(await present(popup, OPEN_PANEL));
    return this.#view('/sidepanel.html');
  }

  /** Closes a popup or panel and waits until it is gone. */
  async shut(view: AttachedView): Promise<void> {
    await this.#closeTarget(view.targetId);
  }

  /** The extension's background; waits for it where it is just starting. */
  async worker(): Promise<AttachedView> {
    const { targetId } = await this.targets.appears(isWorker);
    return AttachedView.attach(this.targets.session, targetId);
  }

  /** Waits until the toolbar button shows a story for the tab in front. */
  async spotted(): Promise<void> {
    let badge: Badge | null = null;
    while (!badge?.text) {
      await this.background.starts();
      badge = await this.badge();
    }
  }

  /** What the toolbar button shows for the tab in front; null while the background is not running. */
  async badge(): Promise<Badge | null> {
    if (!this.background.running) return null;
    const worker = await this.worker();
    return worker.run(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const of = { tabId: tab?.id };
      return {
        text: await chrome.action.getBadgeText(of),
        title: await chrome.action.getTitle(of),
        colour: (await chrome.action.getBadgeBackgroundColor(of)).slice(0, 3).join(' '),
      };
    });
  }

  /**
   * What the extension shows and holds at this moment, for a test that has failed: nobody else can say later where it
   * stood. A part that does not answer is named as such.
   */
  async state(): Promise<string> {
    const ours = this.targets.all(({ url }) => url.startsWith('chrome-extension:'));
    const views = ours.map(async ({ targetId, type, url }) => {
      const view = await AttachedView.attach(this.targets.session, targetId);
      const said = await view.run(async () =>
        typeof document === 'undefined'
          ? Object.entries(await chrome.storage.session.get(null))
              .map(([key, { kind, page }]) => `${key} ${kind} ${page ?? ''}`)
              .join(', ')
          : document.body.innerText.replace(/\s+/g, ' ').slice(0, 500),
      );
      return `${type} ${url}: ${said}`;
    });
    const background = this.background.running ? 'running' : 'not running';
    const lines = [...views, this.badge().then((badge) => `badge ${JSON.stringify(badge)}`)];
    const silence = new Promise<string>((resolve) =>
      AbortSignal.timeout(SILENT).addEventListener('abort', () => resolve('(no answer)')),
    );
    const answered = await Promise.all(lines.map((line) => Promise.race([line, silence])));
    const tabs = this.context.pages().map((page) => page.url());
    return [`background ${background}`, `tabs ${tabs.join(' ')}`, ...answered].join(' | ');
  }

  /** What a reader sets in the browser's own page of extensions: read all sites, or only when the icon is clicked. */
  async setAccess(access: 'ON_ALL_SITES' | 'ON_CLICK'): Promise<void> {
    const settings = await this.open('chrome://extensions');
    await settings.evaluate(
      (update) => chrome.developerPrivate.updateExtensionConfiguration(update),
      { extensionId: this.id, hostAccess: access },
    );
    await settings.close();
  }

  /** Closes popups, panels and all tabs but the first: what one test opened is not there for the next. */
  async tidy(): Promise<void> {
    const views = this.targets.all(
      ({ type, url }) => type !== 'service_worker' && url.startsWith('chrome-extension:'),
    );
    for (const { targetId } of views) await this.#closeTarget(targetId);
    const [, ...pages] = this.context.pages();
    for (const page of pages) await page.close();
  }

  close(): Promise<void> {
    return this.context.close();
  }

  async #closeTarget(targetId: string): Promise<void> {
    // it may be closing itself; whether it has gone is told by what is there
    await this.targets.send('Target.closeTarget', { targetId }).catch(() => {});
    await this.targets.disappears((target) => target.targetId === targetId);
  }

  async #view(file: string): Promise<AttachedView> {
    const { targetId } = await this.targets.appears(({ url }) =>
      url.startsWith(`chrome-extension://${this.id}${file}`),
    );
    const view = await AttachedView.attach(this.targets.session, targetId);
    await view.run(loaded);
    return view;
  }
}

/** Runs in a view: waits until its own page is there. */
function loaded(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState === 'complete') resolve();
    else addEventListener('load', () => resolve());
  });
}

/** What stands on the toolbar button. */
export interface Badge {
  readonly text: string;
  readonly title: string;
  /** Red, green and blue. */
  readonly colour: string;
}

type Tab = TargetInfo & { readonly embedderData?: { readonly tabActive?: boolean } };

function isWorker({ type, url }: TargetInfo): boolean {
  return type === 'service_worker' && url.startsWith('chrome-extension:');
}
