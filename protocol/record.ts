/**
 * What is known of a tab's page: the one thing that popup, panel and background share. Kept in `storage.session`
 * (memory only, also in private windows), so that the background can be stopped at any moment and nothing is lost.
 */
import type { Comparison } from '../engine/model';
import type { PageId } from './messages';

/** What a tab's page has come to. */
export type TabRecord =
  /** `since`: when it began, in ms as of `Date.now`. */
  | { readonly kind: 'reading'; readonly since: number }
  | { readonly kind: 'compared'; readonly page: PageId; readonly comparison: Comparison }
  /** The reader of the page has switched its site off. */
  | { readonly kind: 'off'; readonly host: string }
  /** The browser has not given us this site; `host` null where not even its name may be known. */
  | { readonly kind: 'no-access'; readonly host: string | null }
  /** A page where no extension may run: settings, a store, a file. */
  | { readonly kind: 'browser-page' }
  /** Reading or comparing failed, which is our fault. */
  | { readonly kind: 'failed' };

type Changes = Record<string, { newValue?: unknown }>;

/** The part of a storage area that is needed here. */
export interface Area {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  readonly onChanged: {
    addListener(listener: (changes: Changes) => void): void;
    removeListener(listener: (changes: Changes) => void): void;
  };
}

const PREFIX = 'tab:';
const keyOf = (tab: number): string => `${PREFIX}${tab}`;

/** The record of a tab, or null. */
export async function readRecord(area: Area, tab: number): Promise<TabRecord | null> {
  const key = keyOf(tab);
  return asRecord((await area.get(key))[key]);
}

/**
 * Keeps a tab's record. Where the area is full, the records of other tabs make room: they can be made again, and the
 * page in front of the reader comes first.
 */
export async function writeRecord(area: Area, tab: number, record: TabRecord): Promise<void> {
  const item = { [keyOf(tab)]: record };
  try {
    await area.set(item);
  } catch {
    const others = Object.keys(await area.get(null)).filter(
      (key) => key.startsWith(PREFIX) && key !== keyOf(tab),
    );
    await area.remove(others);
    await area.set(item);
  }
}

/** Forgets what is known of a tab. */
export async function dropRecord(area: Area, tab: number): Promise<void> {
  await area.remove(keyOf(tab));
}

/** Forgets the tabs that are not open any more. Nobody tells us of a closed tab, since listening would wake us for each. */
export async function dropClosed(area: Area, open: readonly number[]): Promise<void> {
  const keep = new Set(open.map(keyOf));
  const closed = Object.keys(await area.get(null)).filter(
    (key) => key.startsWith(PREFIX) && !keep.has(key),
  );
  if (closed.length > 0) await area.remove(closed);
}

/** Tells of every change of a tab's record, null when it was forgotten. Returns what ends it. */
export function watchRecord(
  area: Area,
  tab: number,
  tell: (record: TabRecord | null) => void,
): () => void {
  const listener = (changes: Changes): void => {
    const change = changes[keyOf(tab)];
    if (change) tell(asRecord(change.newValue));
  };
  area.onChanged.addListener(listener);
  return () => area.onChanged.removeListener(listener);
}

/** Only our own background writes here, and the area dies with the browser: the kind is check enough. */
function asRecord(raw: unknown): TabRecord | null {
  return typeof raw === 'object' && raw !== null && 'kind' in raw ? (raw as TabRecord) : null;
}
