import type { Token } from '../text/tokens';
import { MONTH, WEEKDAY } from './times';
import { rarity, type Vector } from './vector';

/** What a name in the lead counts for beside one further down. */
const IN_LEAD = 2;

/** Stems that a document writes with a capital and never without one. */
export function namesOf(tokens: readonly Token[]): ReadonlySet<string> {
  const small = new Set<string>();
  for (const token of tokens) if (!token.capital) small.add(token.stem);
  const names = new Set<string>();
  for (const { capital, stop, digits, stem, norm } of tokens)
    if (capital && !stop && !digits && !small.has(stem) && !MONTH.test(norm) && !WEEKDAY.test(norm))
      names.add(stem);
  return names;
}

/** How much a document is about each of its names: by rarity, how often, and whether in the lead. */
export function nameWeights(
  tokens: readonly Token[],
  names: ReadonlySet<string>,
  lead: number,
): Vector {
  const weight = new Map<string, number>();
  tokens.forEach(({ stem }, i) => {
    if (!names.has(stem)) return;
    weight.set(stem, (weight.get(stem) ?? 0) + (i < lead ? IN_LEAD : 1) * rarity(stem));
  });
  return weight;
}
