import { aboutOf } from '../about';
import type {
  Account,
  AccountId,
  ComparedDetail,
  ComparedReport,
  Conflict,
  Detail,
  Drift,
  Match,
  OriginId,
  Spot,
  Statement,
  Story,
  Verdict,
} from '../model';
import { findQuotes } from '../text/quotes';
import { diffQuote } from './drift';
import { verdictOf } from './verdict';

/** The table of details against accounts, the open page being one more column. */
export function judge(
  matches: readonly Match[],
  statements: readonly Statement[],
  story: Story,
  spot: Spot,
): ComparedDetail[] {
  const found = new Map(matches.map((match) => [match.detail, match]));
  const others = story.accounts.filter((account) => account.id !== spot.copyOf);
  return story.details.flatMap((detail) => {
    const about = aboutOf(detail, story.accounts);
    const match = found.get(detail.id) ?? null;
    // a page about another event is not asked for what belongs to this one
    if (!match && spot.verdict === 'related' && about === 'same-story') return [];
    if (!match) return [untold(detail, about, others, story, spot.copyOf)];
    return [judgeDetail(detail, about, match, others, statements, story)];
  });
}

/** Details that a page leaves out, by story and by the account that it copies: whatever page it is, they look the same. */
const known = new WeakMap<Story, Map<AccountId | null, Map<Detail, ComparedDetail>>>();

function untold(
  detail: Detail,
  about: ComparedDetail['about'],
  others: readonly Account[],
  story: Story,
  copyOf: AccountId | null,
): ComparedDetail {
  const own = known.get(story) ?? new Map<AccountId | null, Map<Detail, ComparedDetail>>();
  known.set(story, own);
  const table = own.get(copyOf) ?? new Map<Detail, ComparedDetail>();
  own.set(copyOf, table);
  const row = table.get(detail) ?? judgeDetail(detail, about, null, others, [], story);
  table.set(detail, row);
  return row;
}

function judgeDetail(
  detail: Detail,
  about: ComparedDetail['about'],
  match: Match | null,
  others: readonly Account[],
  statements: readonly Statement[],
  story: Story,
): ComparedDetail {
  const verdicts: Record<AccountId, Verdict> = {};
  const reports: Record<AccountId, ComparedReport> = {};
  for (const account of others) {
    verdicts[account.id] = verdictOf(detail, account, match, story.accounts);
    const report = reportOf(detail, account.id, match);
    if (report) reports[account.id] = report;
  }
  const confirming = others.filter((account) => verdicts[account.id] === 'confirms');
  return {
    id: detail.id,
    statement: detail.statement,
    about,
    kind: detail.kind,
    onPage: match ? 'stated' : 'omitted',
    evidence: match?.evidence ?? [],
    hedge: match?.hedge ?? null,
    origin: match?.origin ?? null,
    versions: detail.versions.map((version, i) => ({
      statement: version.statement,
      onPage: match?.versions.includes(i) ?? false,
      accounts: [...new Set(version.reports.map((report) => report.account))],
    })),
    accounts: verdicts,
    reports,
    origins: distinctOrigins(
      confirming.map((account) => reports[account.id]?.origin ?? null),
      story,
    ),
    conflict: match ? conflictOf(detail, match, Object.values(verdicts)) : null,
    drift: match ? driftOf(detail, match, statements) : [],
    trace: match?.trace ?? { rule: 'not found on the page', score: 0 },
  };
}

/** How an account puts a detail; of two reports the one in the page's version. */
function reportOf(detail: Detail, account: AccountId, match: Match | null): ComparedReport | null {
  const own = detail.versions.flatMap((version, i) =>
    version.reports
      .filter((report) => report.account === account)
      .map((report) => ({ report, shared: match?.versions.includes(i) ?? false })),
  );
  const { report } = own.find((each) => each.shared) ?? own[0] ?? {};
  return report ? { hedge: report.hedge, origin: report.origin, phrase: report.phrase } : null;
}

/**
 * The page's own value against theirs; or, where an account contradicts the page, the version it tells against the
 * others; or the two versions that the page tells itself. An account that tells both contradicts nobody.
 */
function conflictOf(detail: Detail, match: Match, verdicts: readonly Verdict[]): Conflict | null {
  if (match.conflict) return match.conflict;
  if (match.versions.length === 1 && !verdicts.includes('conflicts')) return null;
  const told = detail.versions.filter((_, i) => match.versions.includes(i));
  const untold = detail.versions.filter((_, i) => !match.versions.includes(i));
  if (!told.length || (!untold.length && told.length < 2)) return null;
  const [page, ...more] = told.flatMap((version) => version.values.slice(0, 1));
  const theirs = [...more, ...untold.flatMap((version) => version.values.slice(0, 1))];
  return page ? { type: page.type, page: page.text, theirs: theirs.map((v) => v.text) } : null;
}

function driftOf(detail: Detail, match: Match, statements: readonly Statement[]): Drift[] {
  const { quote } = detail;
  if (quote === null) return [];
  const evidence = statements.filter((statement) => match.evidence.includes(statement.id));
  for (const { text } of evidence.flatMap((statement) => findQuotes(statement.text))) {
    const runs = diffQuote(text, quote);
    if (runs) return [{ account: null, runs }];
  }
  return [];
}

/**
 * The distinct origins behind some reports. Sources without a name cannot be told apart, nor from a named one that may
 * have spoken to them: beside a named origin they are no further one, and among themselves they count once.
 */
function distinctOrigins(origins: readonly (OriginId | null)[], story: Story): OriginId[] {
  const known = [...new Set(origins.flatMap((origin) => origin ?? []))];
  const named = known.filter((id) => story.origins.find((o) => o.id === id)?.kind !== 'anonymous');
  return named.length ? named : known.slice(0, 1);
}
