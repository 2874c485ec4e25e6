import { oncePer } from '../../text/once-per';
import { ROLES, type Role, roleOf } from '../../text/roles';
import type { Sheet } from '../sheet';
import type { Standing } from './implied';

/** How often a role is anybody's, in news: counted over the wordings of the bundled story. */
export const USUAL: Readonly<Record<Role, number>> = {
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
