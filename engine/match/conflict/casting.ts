import { oncePer } from '../../text/once-per';
import { ROLES, type Role, roleOf } from '../../text/roles';
import type { Sheet } from '../sheet';
import type { Standing } from './implied';

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

/** How much oftener a detail's wordings give somebody this role than news gives it anybody: log ratio in nats, -2..2; 0 for no role. */
export function casting({ roles }: Standing, role: Role | null): number {
  if (role === null || !timesOf(roles)) return 0;
  const ratio = Math.log(roleShare(roles, role, START) / USUAL[role]);
  return Math.max(-MOST, Math.min(MOST, ratio));
}

/** Of how many wordings somebody's role is known. */
export const timesOf = (roles: readonly number[]): number =>
  roles.reduce((sum, times) => sum + times, 0);

/** The share of these in which it is a certain one; `start`: how many wordings, as news is, the share begins with. */
export function roleShare(roles: readonly number[], role: Role, start: number): number {
  const times = roles[ROLES.indexOf(role)] ?? 0;
  return (times + start * USUAL[role]) / (timesOf(roles) + start);
}

/** The role of whoever is named in a statement from a token to another (exclusive). */
export function roleAt(sheet: Sheet, token: number, end = token + 1): Role | null {
  const mention = sheet.mentions.find(({ from, to }) => token >= from && token < to);
  const [from, to] = mention ? [mention.from, mention.to] : [token, end];
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
