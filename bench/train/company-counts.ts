import { NEAR } from '../../engine/match/company';
import type { GoldPage } from '../gold';
import { idOf } from './usual';

/** Which details are told next to each: detail id -> other id -> log ratio to chance. */
export type Company = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Tellings by chance that every count begins with. */
const START = 4;
/** Weaker company says nothing, and more than so many are not kept. */
const LEAST_RATIO = 0.3;
const MOST = 16;

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

function add(count: Map<string, number>, key: string): void {
  count.set(key, (count.get(key) ?? 0) + 1);
}
