import type { GoldConflict, GoldPage } from '../gold';

/** The labels of a page, by detail id without its version. */
export interface PageGold {
  /** Stated, and to be found. */
  readonly stated: ReadonlySet<string>;
  /** Said only in part wherever it is said: neither a hit nor a false alarm. */
  readonly optional: ReadonlySet<string>;
  /** Contradicted with a value or polarity of the page's own, and stated nowhere on it. */
  readonly contradicted: ReadonlyMap<string, GoldConflict>;
  /** Versions told, as labelled. */
  readonly versions: ReadonlyMap<string, ReadonlySet<number>>;
}

const [ID, VERSION] = [0, 1];

/** Gathers a page's sentence labels. */
export function goldOf(page: GoldPage): PageGold {
  const stated = new Set<string>();
  const optional = new Set<string>();
  const contradicted = new Map<string, GoldConflict>();
  const versions = new Map<string, Set<number>>();
  for (const sentence of page.paragraphs.flat()) {
    const partial = new Set((sentence.partial ?? []).map((label) => label.split('#')[ID]));
    for (const label of sentence.details) {
      const id = label.split('#')[ID] ?? '';
      (partial.has(id) ? optional : stated).add(id);
      const version = label.split('#')[VERSION];
      if (version !== undefined)
        versions.set(id, (versions.get(id) ?? new Set()).add(Number(version)));
    }
    for (const id of partial) if (id) optional.add(id);
    for (const conflict of sentence.contradicts)
      contradicted.set(conflict.detail.split('#')[ID] ?? '', conflict);
  }
  for (const id of stated) {
    optional.delete(id);
    contradicted.delete(id);
  }
  for (const id of contradicted.keys()) optional.delete(id);
  return { stated, optional, contradicted, versions };
}
