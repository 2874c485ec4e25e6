import { differences } from './facts';
import { type Cluster, isKin } from './merge';
import type { Likeness, Telling } from './telling';
import type { Terms } from './terms';

/** Claims of an account that say what happened. */
export const LEAD = 5;
/**
 * Likeness from which two leads tell the event alike. Less than other claims need: the accounts are known to tell one event, and
 * both claims name its people in its words.
 */
const LIKE = 0.3;

/**
 * The claims in which the accounts of the event itself say what happened, one an account: the first of its lead with all people of the
 * core and one of its words. The one that the others are likest to comes first, and those that are not like it are left out.
 * Null where no two accounts tell it alike.
 */
export function findEvent(
  told: readonly (readonly Telling[])[],
  core: readonly (readonly string[])[],
  terms: Terms,
  likeness: Likeness,
): Cluster | null {
  const leads = told.flatMap((claims) => leadOf(claims.slice(0, LEAD), core, terms) ?? []);
  const circle = (lead: Telling) =>
    leads.filter((other) => other === lead || isAlike(lead, other, terms, likeness));
  const [best] = leads
    .map((lead) => [lead, ...circle(lead).filter((other) => other !== lead)])
    .sort((a, b) => b.length - a.length);
  return best && best.length > 1
    ? { versions: [best], difference: null, slots: core.filter(([one]) => one?.startsWith('~')) }
    : null;
}

/** Alike, with a word in common besides the people, and no value that one of them gives otherwise. */
function isAlike(a: Telling, b: Telling, terms: Terms, likeness: Likeness): boolean {
  const shared = terms.of(a).some((x) => terms.of(b).some((y) => isKin(x.stem, y.stem)));
  if (!shared || differences(a.facts, b.facts, a.text, b.text).length > 0) return false;
  return likeness(a.text, b.text) >= LIKE;
}

function leadOf(
  claims: readonly Telling[],
  core: readonly (readonly string[])[],
  terms: Terms,
): Telling | null {
  const tells = (telling: Telling) => {
    const held = new Set([
      ...terms.peopleOf(telling).map((id) => `~${id}`),
      ...terms.of(telling).map(({ word }) => word),
    ]);
    return core.every((group) => group.some((one) => held.has(one)));
  };
  return claims.find(tells) ?? null;
}
