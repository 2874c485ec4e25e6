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
  const [best] = leads
    .flatMap((lead) => circlesOf(lead, leads, terms, likeness))
    .sort((a, b) => b.length - a.length);
  const slots = core.filter(([one]) => one?.startsWith('~'));
  return best && best.length > 1 ? { versions: [best], difference: null, slots } : null;
}

/** For each word of a lead, the lead and all that are alike and have the word, too: by it the event is found again. */
function circlesOf(
  lead: Telling,
  leads: readonly Telling[],
  terms: Terms,
  likeness: Likeness,
): Telling[][] {
  const alike = leads.filter((other) => other !== lead && isAlike(lead, other, likeness));
  return terms
    .of(lead)
    .map(({ stem }) => [
      lead,
      ...alike.filter((other) => terms.of(other).some((one) => isKin(stem, one.stem))),
    ]);
}

/** Alike, and no value that one of them gives otherwise. */
function isAlike(a: Telling, b: Telling, likeness: Likeness): boolean {
  if (differences(a.facts, b.facts, a.text, b.text).length > 0) return false;
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
