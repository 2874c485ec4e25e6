import type { AccountId, ComparedDetail, Comparison, OriginId, Verdict } from '../../engine/model';

/** Who stands behind a verdict: outlets are many, origins are what counts. */
export interface Backing {
  readonly outlets: readonly string[];
  /** Names of the distinct origins that the outlets credit. */
  readonly origins: readonly string[];
  /** How many of the outlets name no origin. */
  readonly unnamed: number;
}

/** The outlets with this verdict on a detail, and the origins that they credit for it. */
export function backing(detail: ComparedDetail, comparison: Comparison, verdict: Verdict): Backing {
  const accounts = comparison.accounts.filter(({ id }) => detail.accounts[id] === verdict);
  const credited = accounts.map(({ id }) => originOf(detail, id));
  const distinct = [...new Set(credited.filter((origin) => origin !== null))];
  return {
    outlets: accounts.map(({ outlet }) => outlet),
    origins: distinct.map((origin) => nameOf(origin, comparison)),
    unnamed: credited.filter((origin) => origin === null).length,
  };
}

/** The name of an origin as shown, its id where the story does not name it. */
export function nameOf(origin: OriginId, comparison: Comparison): string {
  return comparison.story?.origins[origin] ?? origin;
}

function originOf(detail: ComparedDetail, account: AccountId): OriginId | null {
  return detail.reports[account]?.origin ?? null;
}
