import type { Person } from '../../model';
import { idfOf } from '../../text/words';
import type { BuiltDetail } from './details';
import { LEAD } from './event';
import type { Telling } from './telling';
import type { Terms } from './terms';

/** People of the core: who else is named comes and goes. */
const MOST_PEOPLE = 2;
/** Share of the accounts that name a core person, and the claims in which they do. */
const MOST_OF = 0.75;
const LEAST_CLAIMS = 2;
/** Words of one core group. */
const MOST_WORDS = 24;
/** Details that are the event itself. */
const MOST_HEART = 12;

/** What the accounts of the event itself have in common: the people whom nearly all name, and the words in which it is told. */
export function findCore(
  people: readonly Person[],
  told: readonly (readonly Telling[])[],
  terms: Terms,
): string[][] {
  const who = chiefPeople(people, told, terms);
  const what = wordGroups(told, terms, who.length > 0 ? 1 : 2);
  return [...who.map((id) => [`~${id}`]), ...what];
}

/** The people whom nearly every account names, those of most leads first. */
function chiefPeople(
  people: readonly Person[],
  told: readonly (readonly Telling[])[],
  terms: Terms,
): string[] {
  const naming = (claims: readonly Telling[], id: string) =>
    claims.filter((claim) => terms.peopleOf(claim).includes(id)).length;
  const counted = people.map(({ id }) => ({
    id,
    accounts: told.filter((claims) => naming(claims, id) > 0).length,
    leads: told.filter((claims) => naming(claims.slice(0, LEAD), id) > 0).length,
    claims: told.reduce((sum, claims) => sum + naming(claims, id), 0),
  }));
  return counted
    .filter(({ accounts, claims }) => accounts >= MOST_OF * told.length && claims >= LEAST_CLAIMS)
    .sort((a, b) => b.accounts + b.leads - a.accounts - a.leads || b.claims - a.claims)
    .slice(0, MOST_PEOPLE)
    .map(({ id }) => id);
}

/**
 * Groups of words in which the event is told: those of the leads that most accounts have anywhere, the rarest first. With people
 * beside it one group is enough; without, a text must have a word of each of two.
 */
function wordGroups(
  told: readonly (readonly Telling[])[],
  terms: Terms,
  count: number,
): string[][] {
  const leads = told.map((claims) => claims.slice(0, LEAD).flatMap((claim) => terms.of(claim)));
  const bodies = told.map(
    (claims) => new Set(claims.flatMap((c) => terms.of(c).map((t) => t.stem))),
  );
  const words = new Map(leads.flat().map(({ stem, word }) => [stem, word]));
  const ranked = [...words]
    .map(([stem, word]) => {
      const lead = leads.filter((terms) => terms.some((term) => term.stem === stem)).length;
      const body = bodies.filter((stems) => stems.has(stem)).length;
      return { word, lead, score: (lead + body) * idfOf(stem) };
    })
    .sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
    .slice(0, count * MOST_WORDS);
  return Array.from({ length: count }, (_, g) =>
    ranked.filter((_, i) => i % count === g).map(({ word }) => word),
  ).filter((group) => group.length > 0);
}

/** The details that are the event itself: what most of its accounts tell, and what stands in their leads. */
export function findHeart(
  own: readonly number[],
  details: readonly BuiltDetail[],
): BuiltDetail['detail']['id'][] {
  const ranked = details.flatMap(({ detail, tellings }) => {
    const mine = tellings.filter(({ account }) => own.includes(account));
    const shared = new Set(mine.map(({ account }) => account)).size;
    const early = Math.min(...mine.map(({ place }) => place));
    return mine.length > 0 && (shared > 1 || early < LEAD)
      ? [{ id: detail.id, shared, early }]
      : [];
  });
  ranked.sort((a, b) => b.shared - a.shared || a.early - b.early);
  return ranked.slice(0, MOST_HEART).map(({ id }) => id);
}
