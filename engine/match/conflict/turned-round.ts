import { oncePer } from '../../text/once-per';
import type { Role } from '../../text/roles';
import { FEATURES } from '../features';
import type { PreparedDetail, PreparedStory } from '../prepared';
import type { Weighing } from '../score';
import type { Sheet } from '../sheet';
import { roleAt, roleShare, timesOf } from './casting';
import { type Implied, impliedBy } from './implied';

/** Two people of a detail, each in the role that the wordings give the other. */
export interface TurnedRound {
  /** How much likelier the roles would be the other way round, by the wordings; log ratio in nats, below 0 where they are as there. */
  readonly gain: number;
  /** Where the one stands who has the other's role. */
  readonly token: number;
}

/** What speaks for roles being turned round, in 0..1 unless said otherwise; order of clash-model.json. */
export const ROUND_FEATURES = [
  'gain', // how much likelier the roles would be the other way round; in threes of nats, at most 2
  'slots', // share of the slots filled
  'leads', // 1 when no other detail claims the words better
] as const;

/** A statement must speak of the detail, whoever did it. */
const FOUND = 0.5;
/** Roles this much likelier the other way round are worth a look, in nats. */
const LEAST_GAIN = 1;
const MOST_GAIN = 6;

/** Numbers for a statement in which two people of a detail have each other's role; null where they have not. */
export function roundOf({ rough, sheet, story, p, features }: Weighing) {
  if (p < FOUND) return null;
  const round = turnedRound(rough.detail, sheet, story);
  if (!round || round.gain < LEAST_GAIN) return null;
  const gain = Math.min(MOST_GAIN, round.gain) / 3;
  return {
    token: round.token,
    features: [gain, rough.slots, features[LEADS] ?? 0],
  };
}

const LEADS = FEATURES.indexOf('leads');

/** Wordings that a share begins with. */
const START = 2;
/** Of whom fewer wordings give a role, no role is known. */
const LEAST_KNOWN = 5;

/**
 * Whether somebody of a detail did to another what the wordings say was done by that other: "Pike called Cole" for "Cole called
 * Pike". Every pair of its people is asked; of several places of somebody in one clause with the other the most fitting counts.
 * Null where no pair has roles here.
 */
export function turnedRound(
  detail: PreparedDetail,
  sheet: Sheet,
  story: PreparedStory,
): TurnedRound | null {
  if (sheet.people.length < 2) return null;
  const cast = castOf(impliedBy(detail, story), sheet);
  let most: TurnedRound | null = null;
  for (const [i, one] of cast.entries())
    for (const other of cast.slice(i + 1)) {
      const least = leastGain(one, other, sheet);
      if (least && least.gain > (most?.gain ?? Number.NEGATIVE_INFINITY)) most = least;
    }
  return most;
}

/** Somebody whose roles the wordings tell, and the roles that they have here. */
interface Member {
  readonly roles: readonly number[];
  readonly places: readonly { readonly at: number; readonly role: Role }[];
}

const castOf = (implied: Implied, sheet: Sheet): Member[] =>
  peopleIn(implied).flatMap(({ terms, roles }): Member[] => {
    const places = sheet.people.flatMap(({ term, at }) => {
      const role = terms.includes(term) ? roleAt(sheet, at) : null;
      return role ? [{ at, role }] : [];
    });
    return places.length ? [{ roles, places }] : [];
  });

/** The people of whom enough wordings give a role. */
const peopleIn = oncePer(({ standing }: Implied) =>
  [...standing].flatMap(([{ value, terms }, { roles }]) =>
    value.type === 'person' && timesOf(roles) >= LEAST_KNOWN ? [{ terms, roles }] : [],
  ),
);

function leastGain(one: Member, other: Member, sheet: Sheet): TurnedRound | null {
  let least: TurnedRound | null = null;
  for (const here of one.places)
    for (const there of other.places) {
      if (here.at === there.at || isApart(here.at, there.at, sheet)) continue;
      const asIs = likely(one, here.role) + likely(other, there.role);
      const gain = likely(one, there.role) + likely(other, here.role) - asIs;
      if (gain < (least?.gain ?? Number.POSITIVE_INFINITY))
        least = { gain, token: Math.min(here.at, there.at) };
    }
  return least;
}

/** Where another clause begins: what somebody does in it is not done to somebody of this one. */
const CLAUSE = /[,;:()—–]|\s(?:who|whom|that|when|while|if|because|after|before|but|and)\s/;
/** What is put in ("Cole, that night, wrote"), and the "who" of the one who did it. */
const WITHIN = /^\s(?:who|whom|that)\s|,[^,;:]{2,30},/g;

function isApart(one: number, other: number, { tokens, statement }: Sheet): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  const between = statement.text.slice(tokens[from]?.end ?? 0, tokens[to]?.start ?? 0);
  return CLAUSE.test(between.replace(WITHIN, ' '));
}

/** Log of the share of the wordings that give somebody a role. */
const likely = ({ roles }: Member, role: Role): number => Math.log(roleShare(roles, role, START));
