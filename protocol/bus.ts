/**
 * Sending and receiving, with the sender checked: the only place outside entrypoints/ that touches the extension API.
 * Knows no message by name (messages.ts does), so that the always-on script can use it and stay small.
 */
import { browser } from 'wxt/browser';
import type { FromPage, FromView, Picked, ReaderReply, ToReader } from './messages';

/** Who sent a message, as the browser vouches for it; the URL a sender claims is never looked at. */
export interface Sender {
  /** One of our own pages (popup, panel). */
  readonly view: boolean;
  /** The tab whose top frame it came from; null for views and for frames inside a page. */
  readonly tab: number | null;
}

/** Whether the extension that started this script still runs; false after an update or reload under an open page. */
export function alive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Sends a message to the background or the panel. False where nobody could take it; never throws. */
export async function send(message: FromPage | FromView | Picked): Promise<boolean> {
  try {
    await browser.runtime.sendMessage(message);
    return true;
  } catch {
    return false;
  }
}

/** Asks the reader script of a tab's page. Null where there is none (any more); never throws. */
export async function ask(tab: number, message: ToReader): Promise<ReaderReply | null> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(tab, message, { frameId: 0 });
    return isReply(reply) ? reply : null;
  } catch {
    return null;
  }
}

/** Hears every message of our own extension with its sender; whoever listens checks the payload. */
export function hear(listener: (raw: unknown, sender: Sender) => void): void {
  browser.runtime.onMessage.addListener((raw, sender) => {
    if (sender.id === browser.runtime.id) listener(raw, senderOf(sender));
  });
}

/** Puts a style into a tab's page, with no element for it. Does nothing where no script may run; never throws. */
export async function dress(tab: number, css: string): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target: { tabId: tab, frameIds: [0] }, css });
  } catch {
    // without the style there are no marks to be seen, and everything else works
  }
}

/** Answers the panel's questions to a page. Returns what takes the listener away again. */
export function answer(reply: (message: ToReader) => ReaderReply | null): () => void {
  const listener = (
    raw: unknown,
    sender: { id?: string },
    respond: (reply: ReaderReply | null) => void,
  ): void => {
    if (sender.id === browser.runtime.id && isToReader(raw)) respond(reply(raw));
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** What Firefox calls the side panel; the types know Chrome's name only. */
interface Sidebar {
  readonly sidebarAction: { open(): Promise<void> };
}

/** Opens the panel beside the page. Works only straight from a key press or click: nothing may be awaited before. */
export function openPanel(windowId: number): Promise<void> {
  return import.meta.env.FIREFOX
    ? (browser as unknown as Sidebar).sidebarAction.open()
    : browser.sidePanel.open({ windowId });
}

/** All web pages, or those of one site, as a permission for them is written; `*://` would ask for web sockets too. */
const originsOf = (host: string | null): string[] =>
  sitesOf(host ?? '*').flatMap((name) => [`http://${name}/*`, `https://${name}/*`]);

/** A site with its "www."; a number or a bare name has none, and is no pattern with one. */
const sitesOf = (host: string): string[] =>
  /\.[a-z-]+$/i.test(host) ? [host, `www.${host}`] : [host];

/** Whether pages of a site may be read without a click each time; of all sites where `host` is null. */
export function hasAccess(host: string | null): Promise<boolean> {
  return browser.permissions.contains({ origins: originsOf(host) });
}

/** Asks the reader to give access to a site. Works only straight from a click: nothing may be awaited before. */
export function requestAccess(host: string | null): Promise<boolean> {
  // a prompt that is closed unanswered is a no
  return browser.permissions.request({ origins: originsOf(host) }).catch(() => false);
}

/** Tells when access to sites was given or taken away. */
export function onAccessChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}

function senderOf(sender: {
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}): Sender {
  // Only the browser sets `origin`; where it does not, a message without a tab is from a view.
  // Cut off the address by hand: URL.origin is "null" for schemes that it does not know, as a sandboxed page's is.
  const ours = browser.runtime.getURL('/').replace(/\/$/, '');
  const view = sender.origin === undefined ? sender.tab === undefined : sender.origin === ours;
  const tab = !view && sender.frameId === 0 ? (sender.tab?.id ?? null) : null;
  return { view, tab };
}

/** Only extension pages can speak to a tab's scripts, so the shape of the kind is check enough here. */
function isToReader(raw: unknown): raw is ToReader {
  return hasKind(raw) && ['which', 'mark', 'unmark', 'show'].includes(raw.kind);
}

function isReply(raw: unknown): raw is ReaderReply {
  return typeof raw === 'object' && raw !== null && 'page' in raw && 'orphans' in raw;
}

function hasKind(raw: unknown): raw is { kind: string } {
  return typeof raw === 'object' && raw !== null && 'kind' in raw && typeof raw.kind === 'string';
}
