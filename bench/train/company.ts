import { COMPANY_FEATURES, companyOf, logOdds } from '../../engine/match/company';
import { FEATURES } from '../../engine/match/features';
import { predict } from '../../engine/text/logistic';
import type { Company } from './company-counts';
import { type Pair, type Seen, trainDetailModel } from './detail';
import { type Row, trainLogistic } from './logistic';

/** Penalty on weights: two of them. */
const RIDGE = 1;

/** The second look's weights; an author's pages are weighed by what was learned from the others, or it would trust the first look too much. */
export function trainCompany(seen: readonly Seen[]) {
  const rows = seen.flatMap(({ author, pairs, company }) => {
    const others = seen.filter((each) => each.author !== author).flatMap((each) => each.pairs);
    const model = trainDetailModel(others);
    return [...byPage(pairs).values()].flatMap((list) =>
      secondLook(list, company, (pair) => predict(model, FEATURES, pair.x)),
    );
  });
  return trainLogistic(COMPANY_FEATURES, rows, RIDGE);
}

/** One page's pairs as the second look sees them. */
function secondLook(
  pairs: readonly Pair[],
  company: Company,
  alone: (pair: Pair) => number,
): Row[] {
  const last = Math.max(...pairs.map(({ statement }) => statement));
  const byStatement: { id: string; p: number; pair: Pair }[][] = Array.from(
    { length: last + 1 },
    () => [],
  );
  for (const pair of pairs)
    byStatement[pair.statement]?.push({ id: pair.detail, p: alone(pair), pair });
  return byStatement.flatMap((list, i) => {
    const speaks = companyOf(byStatement, i);
    return list.map(({ pair, p, id }) => ({
      x: [logOdds(p), speaks((other) => company[id]?.[other] ?? 0)],
      y: pair.y,
      weight: pair.weight,
    }));
  });
}

function byPage(pairs: readonly Pair[]): Map<string, Pair[]> {
  const pages = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const list = pages.get(pair.page);
    if (list) list.push(pair);
    else pages.set(pair.page, [pair]);
  }
  return pages;
}
