import type { Match } from '../model';
import { columnsOf } from '../text/columns';
import { FEATURES } from './features';
import type { Finding } from './finding';
import { originOf } from './origin';
import type { Particulars } from './particulars';
import type { PreparedStory } from './prepared';
import type { Weighing } from './score';
import type { Sheet } from './sheet';

/** A finding as the next stage takes it: plain data, with what speaks for it. */
export function toMatch(
  { kept, versions, clash }: Finding,
  read: (sheet: Sheet) => Particulars,
  story: PreparedStory,
): Match {
  const [best] = kept;
  const said = read(best.sheet).hedging;
  return {
    detail: best.rough.detail.detail.id,
    evidence: kept.map((each) => each.sheet.statement.id),
    versions,
    conflict: clash?.conflict ?? null,
    hedge: said.hedge,
    origin: originOf(said.source, story.story),
    trace: {
      rule: clash ? ruleOf(clash.conflict.type) : 'the statement carries the detail',
      score: round(clash?.p ?? best.p),
      features: namedOf(best),
    },
  };
}

/** All names at once: a copy that is filled in is made much faster than an object that grows name by name. */
const NAMES: Readonly<Record<string, number>> = columnsOf([...FEATURES, 'company']);

function namedOf({ features, company }: Weighing): Record<string, number> {
  const named = { ...NAMES };
  for (let i = 0; i < FEATURES.length; i++) named[FEATURES[i] ?? ''] = round(features[i] ?? 0);
  named.company = round(company ?? 0);
  return named;
}

const ruleOf = (type: string): string =>
  type === 'negation' ? 'the statement denies the detail' : 'the statement gives another value';

// never -0, which JSON does not keep
const round = (value: number) => Math.round(value * 1000) / 1000 + 0;
