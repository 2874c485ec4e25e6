import type { AccountId, Match, PartialDate, StatementId } from '../model';
import { findDetail, settleClashes, thresholdFor } from './finding';
import { particularsReader } from './particulars';
import type { PreparedStory } from './prepared';
import { neighboursOf, scoreStatement, type Weighing } from './score';
import type { Sheet } from './sheet';
import { toMatch } from './to-match';

/** Everything that the statements may carry, by detail, the likeliest statement first. */
export type Weighed = ReadonlyMap<number, readonly Weighing[]>;

/** Weighs every statement against every detail that it may carry. */
export function weigh(sheets: readonly Sheet[], story: PreparedStory): Weighed {
  const byDetail = new Map<number, Weighing[]>();
  sheets.forEach((sheet, i) => {
    for (const scored of scoreStatement(sheet, neighboursOf(sheets, i), story)) {
      const list = byDetail.get(scored.rough.detail.index) ?? [];
      list.push(scored);
      byDetail.set(scored.rough.detail.index, list);
    }
  });
  for (const list of byDetail.values()) list.sort((a, b) => b.p - a.p);
  return byDetail;
}

/**
 * Which details the statements carry, where, and in which version. `copyOf`: the account that the page reprints;
 * `verbatim`: the statements that it took over word for word, which contradict nothing.
 */
export function match(
  weighed: Weighed,
  story: PreparedStory,
  published: PartialDate | null,
  copyOf: AccountId | null,
  verbatim: ReadonlySet<StatementId> = new Set(),
): Match[] {
  const read = particularsReader(published ?? story.story.date);
  const findings = story.details.flatMap((detail) => {
    const candidates = weighed.get(detail.index) ?? [];
    return findDetail(candidates, thresholdFor(detail, copyOf), read, story) ?? [];
  });
  const sound = findings.map((finding) =>
    verbatim.has(finding.kept[0].sheet.statement.id) ? { ...finding, clash: null } : finding,
  );
  return settleClashes(sound).map((finding) => toMatch(finding, read, story));
}
