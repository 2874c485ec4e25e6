import type { GoldPage } from '../gold';
import { goldOf } from './page-gold';

/** A detail that a method claims to have found on a page, and how surely. */
export interface Claimed {
  readonly page: string;
  readonly detail: string;
  readonly score: number;
}

export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly hits: number;
  readonly alarms: number;
  readonly missed: number;
}

/** Precision and recall of details found on pages. A contradicted detail counts as found, too: the page speaks of it. */
export function detection(
  pages: readonly GoldPage[],
  claimed: readonly Claimed[],
): PrecisionRecall {
  let hits = 0;
  let alarms = 0;
  let wanted = 0;
  for (const page of pages) {
    const { stated, optional, contradicted } = goldOf(page);
    wanted += stated.size + contradicted.size;
    const found = new Set(claimed.filter((c) => c.page === page.id).map((c) => c.detail));
    for (const detail of found)
      if (stated.has(detail) || contradicted.has(detail)) hits++;
      else if (!optional.has(detail)) alarms++;
  }
  const precision = hits / Math.max(1, hits + alarms);
  const recall = hits / Math.max(1, wanted);
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    hits,
    alarms,
    missed: wanted - hits,
  };
}

/** The best F1 that any threshold gives on these very pages: a favour that peers are done, and we are not. */
export function bestDetection(
  pages: readonly GoldPage[],
  scored: readonly Claimed[],
): PrecisionRecall {
  const thresholds = [...new Set(scored.map((c) => Math.round(c.score * 200) / 200))];
  const all = thresholds.map((t) =>
    detection(
      pages,
      scored.filter((c) => c.score >= t),
    ),
  );
  return all.sort((a, b) => b.f1 - a.f1)[0] ?? detection(pages, []);
}
