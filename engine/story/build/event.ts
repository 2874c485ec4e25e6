import type { Cluster } from './merge';
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
 * The claims in which the accounts of the event itself say what happened, one an account: in its lead, with all people of the core
 * and the most of its words. The one that the others are likest to comes first, and those that are not like it are left out.
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
    leads.filter((other) => other === lead || likeness(lead.text, other.text) >= LIKE);
  const [best] = leads
    .map((lead) => [lead, ...circle(lead).filter((other) => other !== lead)])
    .sort((a, b) => b.length - a.length);
  return best && best.length > 1 ? { versions: [best], difference: null, slots: core } : null;
}

function leadOf(
  claims: readonly Telling[],
  core: readonly (readonly string[])[],
  terms: Terms,
): Telling | null {
  const scored = claims.flatMap((telling) => {
    const people = new Set(terms.peopleOf(telling).map((id) => `~${id}`));
    const words = terms.of(telling).map(({ word }) => word);
    const held = core.map((group) => group.filter((one) => people.has(one) || words.includes(one)));
    if (held.some((group) => group.length === 0)) return [];
    return [{ telling, count: held.flat().length }];
  });
  return scored.sort((a, b) => b.count - a.count)[0]?.telling ?? null;
}
