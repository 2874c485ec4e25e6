import type { About, Account, Detail } from './model';

/** Whether a detail belongs to the story itself: when any account of the story carries it. */
export function aboutOf(detail: Detail, accounts: readonly Account[]): About {
  const own = accounts.filter((a) => a.about === 'same-story').map((a) => a.id);
  const carried = detail.versions.some((v) => v.reports.some((r) => own.includes(r.account)));
  return carried ? 'same-story' : 'related';
}
