import type { ComparedDetail, Comparison, StatementId, Verdict } from '../../engine/model';

/** The groups that details are shown in, in this order. */
export const GROUPS = ['contradicted', 'confirmed', 'undecided', 'only-here', 'left-out'] as const;
/** What the comparison makes of a detail, as one word. */
export type Group = (typeof GROUPS)[number];
/** The groups that the bar of shares shows; what could not be decided is not a share of anything. */
export const SHARES = ['contradicted', 'confirmed', 'only-here', 'left-out'] as const;

/** A comparison sorted for the screen. */
export interface Grouped {
  readonly details: Readonly<Record<Group, readonly ComparedDetail[]>>;
  /** Claims of the page that are no detail we know: they too stand only here. */
  readonly claims: readonly StatementId[];
}

/** How many details each group has; `only-here` with the claims that match no detail. */
export type Counts = Readonly<Record<Group, number>>;

const verdicts = (detail: ComparedDetail): Verdict[] => Object.values(detail.accounts);

/** The group of a detail; null where it is not for the screen: of another event, and not on the page. */
export function groupOf(detail: ComparedDetail, comparison: Comparison): Group | null {
  const found = verdicts(detail);
  if (detail.onPage === 'omitted') {
    const ownEvent = detail.about === comparison.spot.verdict;
    return ownEvent && found.includes('reports') ? 'left-out' : null;
  }
  if (detail.conflict !== null || found.includes('conflicts')) return 'contradicted';
  if (found.includes('confirms')) return 'confirmed';
  return found.includes('unsure') ? 'undecided' : 'only-here';
}

/** Sorts details into groups: left out by how many accounts have it, all others in the order of the story. */
export function grouped(comparison: Comparison): Grouped {
  const details: Record<Group, ComparedDetail[]> = {
    contradicted: [],
    confirmed: [],
    undecided: [],
    'only-here': [],
    'left-out': [],
  };
  for (const detail of comparison.details) {
    const group = groupOf(detail, comparison);
    if (group) details[group].push(detail);
  }
  details['left-out'].sort((a, b) => reporters(b) - reporters(a));
  return { details, claims: comparison.onlyHere };
}

/** Counts for badge, popup and bar. */
export function countsOf(comparison: Comparison): Counts {
  const { details, claims } = grouped(comparison);
  return {
    contradicted: details.contradicted.length,
    confirmed: details.confirmed.length,
    undecided: details.undecided.length,
    'only-here': details['only-here'].length + claims.length,
    'left-out': details['left-out'].length,
  };
}

function reporters(detail: ComparedDetail): number {
  return verdicts(detail).filter((verdict) => verdict === 'reports').length;
}
