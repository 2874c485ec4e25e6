import type { ComparedDetail, Comparison } from '../engine/model';

/** The groups that a reader is shown, in their order; each detail is in one. */
export interface Groups {
  readonly contradicted: readonly ComparedDetail[];
  readonly confirmed: readonly ComparedDetail[];
  readonly onlyHere: readonly ComparedDetail[];
  readonly leftOut: readonly ComparedDetail[];
}

/** Sorts details into the groups: what one account contradicts is contradicted, whoever confirms it. */
export function groupsOf({ details }: Comparison): Groups {
  const has = (detail: ComparedDetail, verdict: string) =>
    Object.values(detail.accounts).includes(verdict as never);
  const stated = details.filter(({ onPage }) => onPage === 'stated');
  const contradicted = stated.filter(
    (detail) => detail.conflict !== null || has(detail, 'conflicts'),
  );
  const rest = stated.filter((detail) => !contradicted.includes(detail));
  const confirmed = rest.filter((detail) => has(detail, 'confirms'));
  return {
    contradicted,
    confirmed,
    onlyHere: rest.filter((detail) => !confirmed.includes(detail)),
    leftOut: details.filter((detail) => detail.onPage === 'omitted'),
  };
}
