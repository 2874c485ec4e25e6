import type { AccountId, Match, PartialDate, StatementId } from '../model';
import { companyAt, inCompany, LEAST_COMPANY, mostCompany } from './company';
import { creditsIn } from './conflict/credits';
import { findDetail, settleClashes, thresholdFor } from './finding';
import { particularsReader } from './particulars';
import type { PreparedDetail, PreparedStory } from './prepared';
import { mostOf, neighboursOf, type Pair, pairsIn, score, type Weighing } from './score';
import type { Sheet } from './sheet';
import { toMatch } from './to-match';

/** Everything that the statements may carry, by detail, the likeliest statement first. */
export type Weighed = ReadonlyMap<number, readonly Weighing[]>;

/**
 * Weighs every statement against every detail that it may carry: by itself, then in the company it keeps. Pairs that cannot
 * reach `least` are left out: bounds tell so of most of them before what is dear is read. Always weighed are the event itself,
 * for the gate asks how surely each statement tells it, and whom the news is credited to.
 */
export function weigh(sheets: readonly Sheet[], story: PreparedStory, least = 0): Weighed {
  const heart = new Set<string>(story.story.heart);
  const credits = creditsIn(story);
  const leastFor = (detail: PreparedDetail) =>
    heart.has(detail.detail.id) || credits.has(detail) ? 0 : least;
  const looks = sheets.map((sheet, i) =>
    pairsIn(sheet, neighboursOf(sheets, i), story).map((pair) =>
      lookAt(pair, leastFor(pair.rough.detail)),
    ),
  );
  const company = companyAt(
    looks.map((list) => list.flatMap(({ alone }) => alone ?? [])),
    story,
  );
  const byDetail = new Map<number, Weighing[]>();
  for (const [i, list] of looks.entries()) {
    const speaksFor = company(i);
    for (const { pair, most, alone } of list) {
      const { detail } = pair.rough;
      const wanted = leastFor(detail);
      if (inCompany(most, mostCompany(detail)) < wanted) continue;
      const speaks = speaksFor(detail);
      if (inCompany(most, speaks) < wanted) continue;
      const weighing = alone ?? score(pair);
      const settled = { ...weighing, company: speaks, p: inCompany(weighing.p, speaks) };
      const others = byDetail.get(detail.index);
      if (others) others.push(settled);
      else byDetail.set(detail.index, [settled]);
    }
  }
  for (const list of byDetail.values()) list.sort((a, b) => b.p - a.p);
  return byDetail;
}

/** A pair by itself: weighed where it may be company to others, else only the most that it can come to. */
interface Look {
  readonly pair: Pair;
  readonly most: number;
  readonly alone: Weighing | null;
}

function lookAt(pair: Pair, least: number): Look {
  const most = least > 0 ? mostOf(pair) : 1;
  return { pair, most, alone: most >= LEAST_COMPANY ? score(pair) : null };
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
