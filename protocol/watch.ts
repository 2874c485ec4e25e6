/** How popup and panel see a tab: its record, but only while it is of the document that is really there. */
import { ask, send } from './bus';
import { type Area, readRecord, type TabRecord, watchRecord } from './record';

/** What popup and panel see of a tab: its record, or that reading takes too long. */
export type Seen = TabRecord | { readonly kind: 'reading' | 'slow' };

/** ms after which a reader of the page is told that something may have gone wrong, and can have it read again. */
const SLOW = 8_000;
/** ms for which a reading that somebody began is left to end; one whose page or background is gone never does. */
const UNDER_WAY = 3_000;

/** A tab that is being watched. */
export interface Watch {
  /** Makes sure that what is shown is of the document in the tab now; reads it where nothing is known. */
  refresh(): Promise<void>;
  /** Reads the page again, whatever is known. */
  again(): Promise<void>;
  /** Nothing is told after this, not even of what is under way. */
  stop(): void;
}

/**
 * Watches a tab and tells of each new record. A stored comparison is told only after the page itself has said that
 * it is still the one that was compared: a tab keeps its number when it goes to another page.
 */
export function watchTab(area: Area, tab: number, tell: (seen: Seen) => void): Watch {
  let live = true;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let recheck: ReturnType<typeof setTimeout> | undefined;
  const say = (seen: Seen): void => {
    clearTimeout(patience);
    if (!live) return;
    clearTimeout(recheck);
    if (seen.kind === 'reading') patience = setTimeout(() => say({ kind: 'slow' }), SLOW);
    tell(seen);
  };
  const again = async (): Promise<void> => {
    say({ kind: 'reading' });
    if (live && !(await send({ kind: 'look', tab }))) say({ kind: 'failed' });
  };
  const refresh = async (): Promise<void> => {
    const record = await readRecord(area, tab);
    if (!live) return;
    const there = record?.kind === 'compared' && (await ask(tab, { kind: 'which' }));
    if (there && record.page === there.page) return say(record);
    // a second reading would only take away what the first is about to show
    const left = record?.kind === 'reading' ? record.since + UNDER_WAY - Date.now() : 0;
    if (record && left > 0 && left <= UNDER_WAY) {
      say(record);
      recheck = setTimeout(() => void refresh(), left);
    } else await again();
  };
  const unwatch = watchRecord(area, tab, (record) => {
    if (record) say(record);
    else if (live) void again();
  });
  return {
    refresh,
    again,
    stop: () => {
      live = false;
      clearTimeout(patience);
      clearTimeout(recheck);
      unwatch();
    },
  };
}
