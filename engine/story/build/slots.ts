import { findNegations } from '../../text/negation';
import { findQuotes } from '../../text/quotes';
import { type Cluster, isKin } from './merge';
import type { Telling } from './telling';
import type { Term, Terms } from './terms';

/** Groups of which a page must fill one alternative each. */
const GROUPS = 2;

/** A concept of a detail: the words for it, and what it is worth. */
interface Concept {
  readonly words: readonly string[];
  readonly worth: number;
}

/**
 * What must stand in a text that carries the detail: its two rarest concepts, each in the words of every telling (matching itself
 * lets a word's relatives stand for it), and one of its particulars. Values are no concepts, since a text that gives another one
 * contradicts. Empty where nothing is particular enough: one rare word alone is matched by everything that has it.
 */
export function slotsOf(
  { versions, slots: given = [] }: Cluster,
  values: readonly string[],
  terms: Terms,
): string[][] {
  const tellings = versions.flat();
  const valueWords = new Set(
    values.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
  );
  const usable = (telling: Telling) =>
    spoken(telling, terms.of(telling)).filter((term) => !valueWords.has(term.word));
  const concepts = conceptsOf(tellings.map(usable), terms);
  const slots = concepts.slice(0, GROUPS).map(({ words }) => [...words]);
  const named = given.flat();
  const open = peopleOf(tellings, terms).find((id) => !named.includes(`~${id}`));
  const person = slots.length < GROUPS && open ? [[`~${open}`]] : [];
  const concept = [...given, ...slots, ...person];
  if (slots.length === 0 || concept.length < GROUPS) return [];
  const denial = tellings.every(({ text }) => findNegations(text).length > 0) ? [DENIALS] : [];
  return [...concept, ...particularsOf(tellings, terms), ...denial].map((group) => [...group]);
}

/** What denies must be denied: nobody who says the contrary confirms it. */
const DENIALS = [
  'not',
  'no',
  'never',
  'nobody',
  'none',
  'nothing',
  'nor',
  'neither',
  'without',
  'cannot',
  'refuse*',
  'fail*',
  'deny',
  'rule* out',
];

/** Of a claim that quotes, the words of the quotation: the same speech holds other remarks. */
function spoken({ text }: Telling, own: readonly Term[]): readonly Term[] {
  const quotes = findQuotes(text);
  const inside = own.filter((term) =>
    quotes.some((quote) => term.start >= quote.start && term.end <= quote.end),
  );
  return inside.length >= GROUPS ? inside : own;
}

/** The people whom every telling names. */
function peopleOf([first, ...others]: readonly Telling[], terms: Terms): readonly string[] {
  if (!first) return [];
  return terms
    .peopleOf(first)
    .filter((id) => others.every((other) => terms.peopleOf(other).includes(id)));
}

/**
 * One of the names, times and figures of each telling must stand in a text, too: "professor at Yale in 2021" is not borne out by a
 * professor elsewhere in another year. Who is credited does not count, and where a telling gives none nothing is asked.
 */
function particularsOf(tellings: readonly Telling[], terms: Terms): string[][] {
  const given = tellings.map(({ text, facts, hedging }) => [
    ...terms.namesOf(facts).filter((name) => !hedging.source?.includes(name)),
    ...facts.dates.map((date) => date.text),
    ...facts.numbers.map(({ start, end }) => text.slice(start, end)),
  ]);
  return given.some((list) => list.length === 0) ? [] : [[...new Set(given.flat())]];
}

/** Concepts that every telling has, worthiest first; a detail told in other words has what each finds rarest. */
function conceptsOf(tellings: readonly (readonly Term[])[], terms: Terms): Concept[] {
  const [first = [], ...others] = tellings;
  const shared = first.flatMap((term): Concept[] => {
    const found = others.map((other) => other.find((one) => isKin(term.stem, one.stem)));
    if (found.some((one) => !one)) return [];
    const stems = [term, ...found.flatMap((one) => one ?? [])];
    return [{ words: wordsOf(stems), worth: terms.worth(term.stem) }];
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
  return [...concepts, { words: wordsOf(rarest.flatMap((term) => term ?? [])), worth: 0 }];
}

function distinct(concepts: readonly Concept[]): Concept[] {
  const taken = new Set<string>();
  return concepts.filter(({ words }) => {
    const free = !words.some((word) => taken.has(word));
    for (const word of words) taken.add(word);
    return free;
  });
}

const wordsOf = (terms: readonly Term[]) => [...new Set(terms.map(({ word }) => word))];
