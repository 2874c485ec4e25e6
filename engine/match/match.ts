import type { AccountId, Match, PartialDate, StatementId } from '../model';
import { withCompany } from './company';
import { findDetail, settleClashes, thresholdFor } from './finding';
import { particularsReader } from './particulars';
import type { PreparedStory } from './prepared';
import { neighboursOf, scoreStatement, type Weighing } from './score';
import type { Sheet } from './sheet';
import { toMatch } from './to-match';

/** Everything that the statements may carry, by detail, the likeliest statement first. */
export type Weighed = ReadonlyMap<number, readonly Weighing[]>;

/** Weighs every statement against every detail that it may carry: by itself, then in the company it keeps. */
export function weigh(sheets: readonly Sheet[], story: PreparedStory): Weighed {
  const alone = sheets.map((sheet, i) => scoreStatement(sheet, neighboursOf(sheets, i), story));
  const byDetail = new Map<number, Weighing[]>();
  for (const weighing of withCompany(alone, story).flat()) {
    const { index } = weighing.rough.detail;
    const list = byDetail.get(index);
    if (list) list.push(weighing);
    else byDetail.set(index, [weighing]);
  }
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
