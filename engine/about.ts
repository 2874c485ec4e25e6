import type { About, Account, Detail } from './model';

/** Whether a detail belongs to the story itself: when any account of the story carries it. */
export function aboutOf(detail: Detail, accounts: readonly Account[]): About {
  const details = known.get(accounts) ?? new Map<Detail, About>();
  known.set(accounts, details);
  const about = details.get(detail) ?? read(detail, accounts);
  details.set(detail, about);
  return about;
}

/** A story's details by its accounts: they do not change from page to page. */
const known = new WeakMap<readonly Account[], Map<Detail, About>>();

function read(detail: Detail, accounts: readonly Account[]): About {
  const own = accounts.filter((a) => a.about === 'same-story').map((a) => a.id);
  const carried = detail.versions.some((v) => v.reports.some((r) => own.includes(r.account)));
  return carried ? 'same-story' : 'related';
}
