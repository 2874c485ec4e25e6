/**
 * Functions that run in Firefox's own window, where toolbar, popup and sidebar are. They travel there as text, so they
 * may use each other and nothing else of this project.
 */

/** Firefox's inside has no types of its own: these are the parts that we touch. */
interface Extension {
  readonly apiManager: {
    asyncLoadModule(name: string): Promise<void>;
    readonly global: { browserActionFor(extension: Extension): BrowserAction };
  };
}
interface BrowserAction {
  triggerAction(window: Window): void;
  readonly action: { getContextData(tab: unknown): { badgeText: string; title: string } };
}
interface Frame extends Element {
  readonly contentDocument: Document | null;
  readonly currentURI: { readonly spec: string };
  readonly webProgress: { readonly isLoadingDocument: boolean } | null;
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: { data: Reply }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: Reply }) => void): void;
    loadFrameScript(url: string, delayed: boolean): void;
  };
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      drawSnapshot(box: DOMRect, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: { GlobalManager: { getExtension(id: string): Extension } };
    ExtensionPermissions: {
      remove(id: string, permissions: object, extension: Extension): Promise<void>;
    };
  };
};
declare const SidebarController: { readonly isOpen: boolean; readonly browser: Frame | null };
declare const gBrowser: { readonly selectedTab: unknown };

/** Which of the extension's views. */
export type Kind = 'popup' | 'sidebar';

/** What a function that ran inside a view gave back. */
export type Reply = { readonly value: unknown } | { readonly error: string };

function extensionOf(id: string): Extension {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  return ExtensionParent.GlobalManager.getExtension(id);
}

async function actionOf(id: string): Promise<BrowserAction> {
  const extension = extensionOf(id);
  await extension.apiManager.asyncLoadModule('browserAction');
  return extension.apiManager.global.browserActionFor(extension);
}

/** The same as a click on the toolbar button: grants activeTab, opens the popup. */
export async function clickAction(id: string): Promise<void> {
  (await actionOf(id)).triggerAction(window);
}

/** What the toolbar button shows for the tab in front. */
export async function badgeOf(id: string): Promise<{ text: string; title: string }> {
  const { badgeText, title } = (await actionOf(id)).action.getContextData(gBrowser.selectedTab);
  return { text: badgeText, title };
}

/** Waits until the toolbar button shows a number for the tab in front; looks once a frame. */
export async function actionIsLit(id: string): Promise<void> {
  const { action } = await actionOf(id);
  await new Promise<void>((resolve) => {
    const look = () =>
      action.getContextData(gBrowser.selectedTab).badgeText
        ? resolve()
        : requestAnimationFrame(look);
    look();
  });
}

/** What a reader does in the add-on's settings: takes the access to all sites away. */
export async function takeAccessFrom(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const origins = ['http://*/*', 'https://*/*'];
  await ExtensionPermissions.remove(id, { permissions: [], origins }, extensionOf(id));
}

/** Whether the sidebar stands in the window. */
export function sidebarIsOpen(): boolean {
  return SidebarController.isOpen;
}

function frameOf(kind: Kind): Frame {
  const frame =
    kind === 'sidebar'
      ? SidebarController.browser?.contentDocument?.querySelector<Frame>('browser')
      : [...document.querySelectorAll<Frame>('browser.webextension-popup-browser')].at(-1);
  if (!frame) throw new Error(`no ${kind} is open`);
  return frame;
}

/** Waits until a view is there with its page loaded; looks once a frame. */
export function frameIsLoaded(kind: Kind): Promise<void> {
  const loaded = () => {
    try {
      const { currentURI, webProgress } = frameOf(kind);
      return currentURI.spec.startsWith('moz-extension:') && !webProgress?.isLoadingDocument;
    } catch {
      return false; // not there yet
    }
  };
  return new Promise((resolve) => {
    const look = () => (loaded() ? resolve() : requestAnimationFrame(look));
    look();
  });
}

/** Runs code in the process of a view; the code is an expression over `window` and `document` of the view. */
export function runInFrame({ kind, code }: { kind: Kind; code: string }): Promise<Reply> {
  const { messageManager } = frameOf(kind);
  const name = `second-source:${Math.random()}`;
  return new Promise((resolve) => {
    messageManager.addMessageListener(name, function heard({ data }) {
      messageManager.removeMessageListener(name, heard);
      resolve(data);
    });
    const script = `(async (window, document) => {
      let reply;
      try { reply = { value: await (${code}) }; } catch (error) { reply = { error: String(error) }; }
      sendAsyncMessage(${JSON.stringify(name)}, JSON.parse(JSON.stringify(reply)));
    })(content, content.document)`;
    messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}

/** Draws what a view shows; the picture as a `data:` address. */
export async function pictureOf(kind: Kind): Promise<string> {
  const frame = frameOf(kind);
  const { width, height } = frame.getBoundingClientRect();
  const image = await frame.browsingContext.currentWindowGlobal.drawSnapshot(
    new DOMRect(0, 0, width, height),
    1,
    'white',
  );
  // the window's own document is not HTML
  const canvas = document.createElementNS(
    'http://www.w3.org/1999/xhtml',
    'canvas',
  ) as HTMLCanvasElement;
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas.toDataURL('image/png');
}

/** What the functions above need to find beside them in the window. */
export const PRELUDE = `${extensionOf}\n${actionOf}\n${frameOf}`;
