import type { PreparedStory } from '../../engine';
import { COMPANY_FEATURES, companyOf, logOdds, NEAR } from '../../engine/match/company';
import { FEATURES } from '../../engine/match/features';
import { predict } from '../../engine/text/logistic';
import type { GoldPage } from '../gold';
import { type Pair, pairsOf, trainDetailModel, withRates } from './detail';
import { type Row, trainLogistic } from './logistic';
import { usualRates } from './usual';

/** Which details are told next to each: detail id -> other id -> log ratio to chance. */
export type Company = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Tellings by chance that every count begins with. */
const START = 4;
/** Weaker company says nothing, and more than so many are not kept. */
const LEAST_RATIO = 0.3;
const MOST = 16;
const RIDGE = 1;

/** Counts on labelled pages what is told within a sentence of what. */
export function countCompany(pages: readonly GoldPage[]): Company {
  const count = new Map<string, number>();
  const beside = new Map<string, Map<string, number>>();
  const near = new Map<string, number>();
  let all = 0;
  let total = 0;
  for (const page of pages) {
    const told = page.paragraphs
      .flat()
      .map(({ details, contradicts }) => [
        ...new Set([...details, ...contradicts.map((c) => c.detail)].map(idOf)),
      ]);
    told.forEach((details, i) => {
      const around = new Set(told.slice(Math.max(0, i - NEAR), i + NEAR + 1).flat());
      for (const id of details) {
        add(count, id);
        all++;
        const row = beside.get(id) ?? new Map<string, number>();
        beside.set(id, row);
        for (const other of around) {
          if (other === id) continue;
          add(row, other);
          add(near, other);
          total++;
        }
      }
    });
  }
  const ratio = (id: string, other: string): number => {
    const chance = ((near.get(other) ?? 0) / Math.max(1, total)) * (total / Math.max(1, all));
    const seen = beside.get(id)?.get(other) ?? 0;
    return Math.log(
      (seen + START * chance + 0.05) / (((count.get(id) ?? 0) + START) * chance + 0.05),
    );
  };
  return Object.fromEntries(
    [...beside.keys()].sort().map((id) => {
      const rows = [...near.keys()]
        .filter((other) => other !== id)
        .map((other) => [other, Math.round(ratio(id, other) * 100) / 100] as const)
        .filter(([, value]) => value >= LEAST_RATIO)
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
      return [id, Object.fromEntries(rows.slice(0, MOST))];
    }),
  );
}

/**
 * The second look's weights. Both looks must be at pages of an author whom the first has not seen, or it would trust
 * itself too much: one author at a time is left out of rates, weights and company.
 */
export function trainCompany(pages: readonly GoldPage[], story: PreparedStory) {
  const authors = [...new Set(pages.map(({ author }) => author))].sort();
  const pairs = pairsOf(pages, story);
  const authorOf = new Map(pages.map((page) => [page.id, page.author]));
  const rows = authors.flatMap((author) => {
    const rest = pages.filter((page) => page.author !== author);
    const rated = withRates(pairs, usualRates(rest));
    const model = trainDetailModel(rated.filter((pair) => authorOf.get(pair.page) !== author));
    const company = countCompany(rest);
    const here = rated.filter((pair) => authorOf.get(pair.page) === author);
    return [...byPage(here).values()].flatMap((list) =>
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
      x: [logOdds(p), speaks(company[id] ?? {})],
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

const idOf = (label: string): string => label.split('#')[0] ?? '';

function add(count: Map<string, number>, key: string): void {
  count.set(key, (count.get(key) ?? 0) + 1);
}
