import type { Detail } from '../model';

/** A little doubt keeps the prior from deciding alone. */
const DOUBT = 0.05;

/** How likely an account is to tell a detail, as log-odds; where nobody counted pages, the accounts are the count. */
export function priorOf(detail: Detail, accounts: number): number {
  const carriers = new Set(detail.versions.flatMap((v) => v.reports.map((r) => r.account))).size;
  return priorOfRate(detail.usual ?? carriers / Math.max(1, accounts) / 2);
}

/** Log-odds of a rate in 0..1, kept off certainty. */
export function priorOfRate(rate: number): number {
  const sure = DOUBT + (1 - 2 * DOUBT) * rate;
  return Math.log(sure / (1 - sure));
}
