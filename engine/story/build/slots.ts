import { findNegations } from '../../text/negation';
import { findQuotes } from '../../text/quotes';
import { type Cluster, isKin } from './merge';
import type { Telling } from './telling';
import type { Term, Terms } from './terms';

/** Concepts that a detail is known by. */
const GROUPS = 2;

/** A concept of a detail: the words for it, and what it is worth. */
interface Concept {
  readonly words: readonly string[];
  readonly worth: number;
}

/**
 * What a detail is about: its two rarest concepts, each in the words of every telling, with whom it names. Values are no concepts, since
 * a text that gives another one contradicts. Empty where nothing is particular enough: one rare word alone is at home in any story.
 */
export function conceptsOf(
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
  const concepts = sharedBy(tellings.map(usable), terms);
  const chosen = concepts.slice(0, GROUPS).map(({ words }) => [...words]);
  const named = given.flat();
  const open = peopleOf(tellings, terms).find((id) => !named.includes(`~${id}`));
  const person = chosen.length < GROUPS && open ? [[`~${open}`]] : [];
  const all = [...given.map((group) => [...group]), ...chosen, ...person];
  return chosen.length === 0 || all.length < GROUPS ? [] : all;
}

/**
 * What must stand in a text that carries the detail: the people of the event itself, and a denial where every telling is one. Nothing
 * else is asked for: which words a telling cannot do without is an editor's knowledge, and two rare words of one or two tellings kept
 * out four of five statements that tell the same (measured on stories drawn from labelled pages, bench/train/built-stories.ts).
 */
export function slotsOf({ versions, slots: given = [] }: Cluster, terms: Terms): string[][] {
  const denied = versions.flat().every((telling) => denies(telling, terms));
  return [...given, ...(denied ? [DENIALS] : [])].map((group) => [...group]);
}

/** Share of a telling's words under a negation from which it denies as a whole, and not by the way. */
const DENIED = 0.5;

function denies(telling: Telling, terms: Terms): boolean {
  const scopes = findNegations(telling.text);
  const own = terms.of(telling);
  const under = own.filter(({ start }) =>
    scopes.some(({ scopeStart, scopeEnd }) => start >= scopeStart && start < scopeEnd),
  );
  return under.length > 0 && under.length >= DENIED * own.length;
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

/** Concepts that every telling has, worthiest first; a detail told in other words has what each finds rarest. */
function sharedBy(tellings: readonly (readonly Term[])[], terms: Terms): Concept[] {
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
