import { relativesOf } from '../../text/words';
import type { Cluster } from './merge';
import type { Telling } from './telling';
import type { Term, Terms } from './terms';

/** Groups of which a page must fill one alternative each. */
const GROUPS = 2;
/** Same root, other class ("endorse", "endorsement"): a synonym of WordNet is too loose to stand in a slot by itself. */
const SAME_ROOT = 0.85;

/** A concept of a detail: the words for it, and what it is worth. */
interface Concept {
  readonly words: readonly string[];
  readonly worth: number;
}

/**
 * What must stand in a text that carries the detail: its two rarest concepts, each in the words of every telling and their
 * relatives. Values are left out, since a text that gives another one contradicts. Empty where nothing is particular enough.
 */
export function slotsOf(
  { versions }: Cluster,
  values: readonly string[],
  terms: Terms,
): string[][] {
  const tellings = versions.flat();
  const valueWords = new Set(
    values.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
  );
  const usable = (telling: Telling) =>
    terms.of(telling).filter((term) => !valueWords.has(term.word));
  const concepts = conceptsOf(tellings.map(usable), terms);
  const slots = concepts.slice(0, GROUPS).map(({ words }) => [...words]);
  if (slots.length === 0) return [];
  const [person] = tellings[0] ? terms.peopleOf(tellings[0]) : [];
  const everywhere =
    person && tellings.every((telling) => terms.peopleOf(telling).includes(person));
  if (slots.length < GROUPS && everywhere) slots.push([`~${person}`]);
  return slots;
}

/** Concepts that every telling has, worthiest first; a detail told in other words has what each finds rarest. */
function conceptsOf(tellings: readonly (readonly Term[])[], terms: Terms): Concept[] {
  const [first = [], ...others] = tellings;
  const shared = first.flatMap((term): Concept[] => {
    const found = others.map((other) => other.find((one) => isKin(term.stem, one.stem)));
    if (found.some((one) => !one)) return [];
    const stems = [term, ...found.flatMap((one) => one ?? [])];
    return [{ words: withRelatives(stems), worth: terms.worth(term.stem) }];
  });
  const concepts = distinct(shared.sort((a, b) => b.worth - a.worth));
  if (concepts.length >= GROUPS || others.length === 0) return concepts;
  const taken = new Set(concepts.flatMap(({ words }) => words));
  const rarest = tellings.map(
    (own) =>
      own
        .filter((term) => !taken.has(term.word))
        .sort((a, b) => terms.worth(b.stem) - terms.worth(a.stem))[0],
  );
  if (rarest.some((term) => !term)) return concepts;
  return [...concepts, { words: withRelatives(rarest.flatMap((term) => term ?? [])), worth: 0 }];
}

function distinct(concepts: readonly Concept[]): Concept[] {
  const taken = new Set<string>();
  return concepts.filter(({ words }) => {
    const free = !words.some((word) => taken.has(word));
    for (const word of words) taken.add(word);
    return free;
  });
}

const isKin = (a: string, b: string) => a === b || relativesOf(a).some(({ stem }) => stem === b);

function withRelatives(terms: readonly Term[]): string[] {
  const words = terms.map(({ word }) => word);
  const relatives = terms.flatMap(({ stem }) =>
    relativesOf(stem).flatMap((one) => (one.strength >= SAME_ROOT ? [one.stem] : [])),
  );
  return [...new Set([...words, ...relatives])];
}
