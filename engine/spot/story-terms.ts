import type { Person, Story } from '../model';
import { ANCHOR, ANCHOR_ROLE, CONTEXT, CORE, PERSON, SECOND, SECOND_ROLE } from './filter';
import { hashTerm, roughStem, roughText, roughWords } from './terms';

/** Bounds that keep the always-on script within its budget: the terms of one story. */
const MOST = { roles: 10, core: 12, context: 20, people: 6 };
/** Shorter words are in every text. */
const SHORTEST = 4;

const wordsOf = (text: string): string[] => roughWords(roughText(text));

/** A term and what it is, before hashing. */
type Terms = Map<string, number>;

/** The terms of a story, hashed, each with its kind in the lowest bits; the first kind of a stem counts. */
export function termsOf(story: Story): number[] {
  const terms: Terms = new Map();
  const [anchor, ...seconds] = mainPeople(story);
  for (const stem of namesOf(anchor)) add(terms, stem, ANCHOR);
  for (const person of seconds) for (const stem of namesOf(person)) add(terms, stem, SECOND);
  for (const role of rolesOf(anchor)) add(terms, role, ANCHOR_ROLE);
  for (const person of seconds) for (const role of rolesOf(person)) add(terms, role, SECOND_ROLE);
  const others = story.people.filter((person) => person !== anchor && !seconds.includes(person));
  for (const person of others.slice(0, MOST.people))
    add(terms, wordsOf(person.name).map(roughStem).at(-1) ?? '', PERSON);
  for (const stem of coreWords(story).slice(0, MOST.core)) add(terms, stem, CORE);
  for (const stem of contextWords(story, terms)) add(terms, stem, CONTEXT);
  return [...terms].map(([stem, kind]) => ((hashTerm(stem) & ~7) | kind) >>> 0);
}

function add(terms: Terms, stem: string, kind: number): void {
  if (stem && !terms.has(stem)) terms.set(stem, kind);
}

/** A pattern that finds a story's main names and roles, and more: the ends of roles will do. */
export function gateOf(story: Story): string[] {
  const [anchor] = mainPeople(story);
  const roles = rolesOf(anchor).map((role) => role.split(' ').slice(-2).join('.+?'));
  return [...new Set([...namesOf(anchor), ...roles])];
}

/** The people of the core in its order; where the core names none, all of them. */
function mainPeople(story: Story): Person[] {
  const ids = story.core.flatMap((group) => group.filter((word) => word.startsWith('~')));
  const found = ids.flatMap((id) => story.people.filter((person) => `~${person.id}` === id));
  return found.length > 0 ? [...new Set(found)] : [...story.people];
}

/** Stems of names that are a person's own: titles and first letters are not. */
function namesOf(person: Person | undefined): string[] {
  if (!person) return [];
  const words = [person.name, ...person.aliases].flatMap(wordsOf);
  const roles = new Set(person.roles.flatMap(wordsOf));
  return words
    .filter((word) => word.length > 2 && !roles.has(word) && !TITLES.has(word))
    .map(roughStem);
}

const TITLES = new Set([
  'mrs',
  'miss',
  'madam',
  'president',
  'vice',
  'senator',
  'secretary',
  'governor',
  'sen',
  'gov',
  'rep',
  'the',
]);

/**
 * A person's roles as the last three stems, "former vice president" or "vice president" alike: what another role ends
 * with is too general by itself, and left out.
 */
function rolesOf(person: Person | undefined): string[] {
  const roles = (person?.roles ?? []).map((role) =>
    wordsOf(role.replace(/^the /, '')).map(roughStem),
  );
  const ends = new Set(
    roles.flatMap((role) => role.slice(1).map((_, at) => role.slice(at + 1).join(' '))),
  );
  const phrases = roles.map((role) => role.join(' ')).filter((phrase) => !ends.has(phrase));
  const short = phrases.map((phrase) => phrase.split(' ').slice(-3).join(' '));
  return [...new Set(short)].filter((phrase) => phrase.includes(' ')).slice(0, MOST.roles);
}

function coreWords(story: Story): string[] {
  const words = story.core.flat().filter((word) => !word.startsWith('~') && !/\s/.test(word));
  return [...new Set(words.map((word) => roughStem(word.replace('*', ''))))];
}

/** What accounts of the story talk about: the words of title and headlines, then the commonest of its details. */
function contextWords(story: Story, known: Terms): string[] {
  const counts = new Map<string, number>();
  const count = (text: string, weight: number) => {
    for (const word of new Set(wordsOf(text))) {
      const stem = roughStem(word);
      if (word.length < SHORTEST || known.has(stem) || COMMON.has(word)) continue;
      counts.set(stem, (counts.get(stem) ?? 0) + weight);
    }
  };
  for (const text of [story.title, story.summary]) count(text, 3);
  for (const account of story.accounts) count(account.headline ?? '', 3);
  for (const detail of story.details) count(detail.statement, 1);
  return commonest(counts, MOST.context);
}

function commonest(counts: ReadonlyMap<string, number>, most: number): string[] {
  const order = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return order.slice(0, most).map(([term]) => term);
}

/** Words of every news text. */
const COMMON = new Set(
  'about after again also among been before being both could does down each even every former from given have having here into itself just last like made make many more most much news next only other over report reported reportedly said same says second several shared should since some still such than that their them then there these they this those three through told took toward under until upon used very want well went were what when where which while whom whose will with without would year years your'.split(
    ' ',
  ),
);
