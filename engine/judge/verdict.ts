import { aboutOf } from '../about';
import type { Account, Detail, Match, Verdict } from '../model';
import { earliest, latest } from './dates';

/** The versions of a detail that an account carries, as indices. */
export function versionsOf(detail: Detail, account: Account): number[] {
  return detail.versions.flatMap((v, i) =>
    v.reports.some((report) => report.account === account.id) ? [i] : [],
  );
}

/** How an account stands to what the page says on a detail; `match` is null where the page leaves it out. */
export function verdictOf(
  detail: Detail,
  account: Account,
  match: Match | null,
  accounts: readonly Account[],
): Verdict {
  const theirs = versionsOf(detail, account);
  if (!theirs.length) return silence(detail, account, accounts);
  if (!match) return 'reports';
  if (!match.versions.length) {
    if (match.conflict) return 'conflicts';
    // the page leaves open the very particular on which accounts differ
    return detail.versions.length > 1 ? 'unsure' : 'confirms';
  }
  return theirs.some((version) => match.versions.includes(version)) ? 'confirms' : 'conflicts';
}

/** Why an account does not carry a detail: it tells of another event, came too early, or leaves it out. */
function silence(detail: Detail, account: Account, accounts: readonly Account[]): Verdict {
  if (account.about !== aboutOf(detail, accounts)) return 'out-of-scope';
  const carriers = accounts.filter((other) => versionsOf(detail, other).length > 0);
  const first = carriers.map((other) => other.published && earliest(other.published)).sort()[0];
  const known = carriers.every((other) => other.published !== null);
  if (known && first && account.published && latest(account.published) < first)
    return 'not-yet-known';
  return 'omits';
}
