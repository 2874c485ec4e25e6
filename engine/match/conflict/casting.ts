import { oncePer } from '../../text/once-per';
import { ROLES, type Role, roleOf } from '../../text/roles';
import type { PreparedValue } from '../prepared';
import type { Sheet } from '../sheet';
import type { Implied, Standing } from './implied';
import type { Rival } from './rivals';

/** How often a role is anybody's, in news: counted over the wordings of the bundled story. */
const USUAL: Readonly<Record<Role, number>> = {
  agent: 0.57,
  patient: 0.145,
  goal: 0.15,
  source: 0.015,
  possessor: 0.12,
};
/** Wordings that a share begins with. */
const START = 3;
/** No role says more, in nats. */
const MOST = 2;

/** A term this sure is named, and not only perhaps meant. */
const NAMED = 0.8;

/** How much oftener a detail's wordings give somebody this role than news gives it anybody: log ratio in nats, -2..2; 0 for no role. */
export function casting({ roles }: Standing, role: Role | null): number {
  if (role === null) return 0;
  const all = roles.reduce((sum, times) => sum + times, 0);
  if (!all) return 0;
  const usual = USUAL[role];
  const times = roles[ROLES.indexOf(role)] ?? 0;
  const ratio = Math.log((times + START * usual) / (all + START) / usual);
  return Math.max(-MOST, Math.min(MOST, ratio));
}

/** The role of whoever is named in a statement from a token on. */
export function roleAt(sheet: Sheet, token: number, words: number): Role | null {
  const mention = sheet.mentions.find(({ from, to }) => token >= from && token < to);
  const [from, to] = mention ? [mention.from, mention.to] : [token, token + words];
  const known = rolesIn(sheet);
  const key = from * MOST_TOKENS + to;
  const before = known.get(key);
  if (before !== undefined) return before;
  const role = roleOf(sheet.statement.text, sheet.tokens, from, to);
  known.set(key, role);
  return role;
}

/** By first token and the one past the last: the roles read so far, whatever the number of values that they are held against. */
const rolesIn = oncePer((_: Sheet) => new Map<number, Role | null>());
/** No statement has more. */
const MOST_TOKENS = 1 << 16;

/** The tokens at which somebody of ours stands in a statement, by name or by a pronoun that hardly means another. */
function tokensOf({ terms }: PreparedValue, sheet: Sheet): number[] {
  const people = sheet.people.filter(({ term }) => terms.includes(term)).map(({ at }) => at);
  if (people.length) return people;
  return terms.flatMap((term) => ((sheet.best[term] ?? 0) >= NAMED ? [sheet.at[term] ?? -1] : []));
}

/** How little the role that somebody of ours has here is theirs by the wordings, where they stand at all; the most fitting place counts. */
export function miscast(value: PreparedValue, standing: Standing, sheet: Sheet): number {
  const fits = tokensOf(value, sheet).map((at) => casting(standing, roleAt(sheet, at, 1)));
  return fits.length ? Math.max(0, -Math.max(...fits)) : 0;
}

/** How little its role is the rival's own by the wordings, where it is somebody of the detail, too. */
export function partner(
  { terms: own }: PreparedValue,
  rival: Rival,
  sheet: Sheet,
  { standing }: Implied,
): number {
  const mention = sheet.people.find(({ at }) => at === rival.token);
  if (!mention || own.includes(mention.term)) return 0;
  for (const [value, how] of standing)
    if (value.value.type === 'person' && value.terms.includes(mention.term))
      return Math.max(0, -casting(how, roleAt(sheet, rival.token, 1)));
  return 0;
}
