import type { AccountId, Match, PartialDate } from '../model';
import { findClash } from './conflict';
import { FEATURES } from './features';
import { type Particulars, particularsReader } from './particulars';
import type { PreparedStory } from './prepare';
import { neighboursOf, type Scored, scoreStatement } from './score';
import type { Sheet } from './sheet';
import { versionsTold } from './values';

/** Probability from which a detail counts as stated; set on the tuning pages at a false-confirm rate: bench/README.md. */
export const STATED = 0.45;
/** On a reprint of an account we know what to expect: what the account carries is believed sooner, the rest later. */
const STATED_IN_COPY = 0.05;
const STATED_BESIDE_COPY = 0.9;
/** Further statements of a found detail are evidence too from here. */
const ALSO = 0.3;
const MOST_EVIDENCE = 4;

export interface Candidate extends Scored {
  readonly sheet: Sheet;
}

/** Everything that the statements may carry, by detail, the likeliest statement first. */
export type Weighed = ReadonlyMap<number, readonly Candidate[]>;

/** Weighs every statement against every detail that it may carry. */
export function weigh(sheets: readonly Sheet[], story: PreparedStory): Weighed {
  const byDetail = new Map<number, Candidate[]>();
  sheets.forEach((sheet, i) => {
    for (const scored of scoreStatement(sheet, neighboursOf(sheets, i), story)) {
      const list = byDetail.get(scored.rough.detail.index) ?? [];
      list.push({ ...scored, sheet });
      byDetail.set(scored.rough.detail.index, list);
    }
  });
  for (const list of byDetail.values()) list.sort((a, b) => b.p - a.p);
  return byDetail;
}

/** Which details the statements carry, where, and in which version. `copyOf`: the account that the page reprints. */
export function match(
  weighed: Weighed,
  story: PreparedStory,
  published: PartialDate | null,
  copyOf: AccountId | null,
): Match[] {
  const read = particularsReader(published ?? story.story.date);
  return story.details.flatMap((detail) => {
    const candidates = weighed.get(detail.index) ?? [];
    const own = copyOf !== null && detail.carriers.has(copyOf);
    const threshold = copyOf === null ? STATED : own ? STATED_IN_COPY : STATED_BESIDE_COPY;
    const [best] = candidates;
    return best && best.p >= threshold ? [toMatch(candidates, story, read)] : [];
  });
}

function toMatch(
  candidates: readonly Candidate[],
  story: PreparedStory,
  read: (sheet: Sheet) => Particulars,
): Match {
  const kept = candidates.filter((c, i) => i === 0 || c.p >= ALSO).slice(0, MOST_EVIDENCE);
  const [best] = kept as [Candidate, ...Candidate[]];
  const { detail } = best.rough;
  const told = kept.map((c) => versionsTold(detail, c.sheet, read(c.sheet)));
  const clash = findClash(detail, best.sheet, read(best.sheet), story);
  const versions = [...new Set(told.flat())].sort((a, b) => a - b);
  return {
    detail: detail.detail.id,
    evidence: kept.map((c) => c.sheet.statement.id),
    versions: clash ? [] : versions,
    conflict: clash?.conflict ?? null,
    hedge: 'stated',
    origin: null,
    trace: {
      rule: 'statement carries the detail',
      score: round(best.p),
      features: Object.fromEntries(FEATURES.map((name, i) => [name, round(best.features[i] ?? 0)])),
    },
  };
}

const round = (value: number) => Math.round(value * 1000) / 1000;
