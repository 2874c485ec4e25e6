import { aboutOf } from '../about';
import type { Account, Detail, Match, Verdict } from '../model';
import { earliest, latest } from '../text/partial-dates';

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
  const { theirs, silent } = standingOf(detail, account, accounts);
  if (silent) return silent;
  if (!match) return 'reports';
  if (!match.versions.length) {
    if (match.conflict) return 'conflicts';
    // the page leaves open the very particular on which accounts differ
    return detail.versions.length > 1 ? 'unsure' : 'confirms';
  }
  return theirs.some((version) => match.versions.includes(version)) ? 'confirms' : 'conflicts';
}

/** How an account stands to a detail by itself, whatever page is open. */
interface Standing {
  /** The versions that it carries. */
  readonly theirs: readonly number[];
  /** Why it carries none; null where it does. */
  readonly silent: Verdict | null;
}

/** A story's standings by its accounts: they do not change from page to page. */
const known = new WeakMap<readonly Account[], Map<Detail, Map<Account, Standing>>>();

function standingOf(detail: Detail, account: Account, accounts: readonly Account[]): Standing {
  const story = known.get(accounts) ?? new Map<Detail, Map<Account, Standing>>();
  known.set(accounts, story);
  const own = story.get(detail) ?? new Map<Account, Standing>();
  story.set(detail, own);
  const kept = own.get(account);
  if (kept) return kept;
  const theirs = versionsOf(detail, account);
  const standing = { theirs, silent: theirs.length ? null : silence(detail, account, accounts) };
  own.set(account, standing);
  return standing;
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
