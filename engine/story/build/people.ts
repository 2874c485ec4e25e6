import type { Person } from '../../model';
import { findNames, type NameMention } from '../../text/names';
import { isKnownPlace } from '../../text/newsroom';
import { stem } from '../../text/stem';
import { tokenize } from '../../text/tokens';
import { idGiver } from './slug';

/** Named less often, a person is part of a detail and not of the story. */
const LEAST_MENTIONS = 3;
/** A story with more people than this is a list. */
const MOST_PEOPLE = 24;
/** Of two people of one family name, the one named so many times as often owns the name alone. */
const OWNS = 2;
/** Words of a person's name. */
const LONGEST = 4;

/** Words that make names of institutions, media, places and events, by stem: nobody's family name. */
const NO_FAMILY = new Set(
  `univers colleg school institut magazin time post journal new tribun press herald radio media network hous senat congress court parti servic
committe convent conventon campaign state citi counti street avenu park hotel offic depart agenc bank compani group center centr bridg river
vallei coast union north south east west york washington california texa angel francisco diego orlean vega america kingdom review gazett
ledger courier dispatch lantern polit associ foundat council board commiss administr secur freedom medal prize award dai night week war
news observatori daili weekli tower hall squar island lake mountain church hospit airport station team club leagu cup law act report nation fair yorker wing era team`.split(
    /\s+/,
  ),
);

/** Words that begin names of places: nobody's first name. */
const NO_GIVEN = new Set('new north south east west united saint the san los las'.split(' '));

interface Known {
  /** The fullest usual form. */
  readonly name: string;
  readonly forms: Map<string, number>;
  mentions: number;
  titled: boolean;
}

/**
 * The people of some texts: full names whose family name also stands alone or behind a title, named often enough. A text does not
 * say which pronoun is theirs, so it stays open.
 */
export function findPeople(texts: readonly string[]): Person[] {
  const mentions = texts.flatMap(findNames).map(tidy);
  const singles = countOf(mentions.filter((one) => words(one.text).length === 1));
  const titled = new Set(mentions.filter((one) => one.title !== null).map((one) => one.text));
  const known = fullNames(mentions, new Set(texts.flatMap(smallWords)));
  const given = (name: string) =>
    [...known.values()]
      .filter((one) => first(one.name) === name)
      .reduce((sum, one) => sum + one.mentions, 0);
  const often = [...known.values()].filter((one) => {
    const family = last(one.name);
    const alone = singles.get(family) ?? 0;
    one.mentions += owns(one, known.values()) ? alone : 0;
    // "Team Ana": what is oftener a first name is no family name
    if (given(family) > one.mentions) return false;
    return (alone > 0 || one.titled || titled.has(family)) && one.mentions >= LEAST_MENTIONS;
  });
  // once named in full, a namesake must not be taken for the one who owns the name
  const families = new Set(often.map((one) => last(one.name)));
  const people = [...known.values()].filter((one) => families.has(last(one.name)));
  const give = idGiver();
  return people
    .sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_PEOPLE)
    .map(({ name, forms }, _, all) => ({
      id: give(last(name), 'person'),
      name,
      aliases: aliasesOf(name, forms, all, singles),
      roles: [],
      pronoun: 'they',
    }));
}

/** Full names by first and last word: "Ana M. Ruiz" is "Ana Ruiz". */
function fullNames(
  mentions: readonly NameMention[],
  small: ReadonlySet<string>,
): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const { text, title } of mentions) {
    const parts = words(text);
    if (parts.length < 2 || parts.length > LONGEST || !isPerson(parts, small)) continue;
    const key = `${parts[0]} ${last(text)}`;
    const one = known.get(key) ?? { name: text, forms: new Map(), mentions: 0, titled: false };
    one.forms.set(text, (one.forms.get(text) ?? 0) + 1);
    one.mentions++;
    one.titled ||= title !== null;
    known.set(key, one);
  }
  for (const [key, one] of known) known.set(key, { ...one, name: usual(one.forms) });
  return known;
}

function isPerson(parts: readonly string[], small: ReadonlySet<string>): boolean {
  const family = (parts.at(-1) ?? '').toLowerCase();
  if (family.length < 2 || small.has(family)) return false;
  if (parts.some((part) => !/^\p{Lu}/u.test(part) || /^(?:The|Of)$/.test(part))) return false;
  if (parts.some((part) => part.length > 1 && part === part.toUpperCase() && !part.includes('.')))
    return false;
  const root = stem(family);
  return (
    !NO_FAMILY.has(root) && !isKnownPlace(root) && !NO_GIVEN.has((parts[0] ?? '').toLowerCase())
  );
}

function owns(one: Known, all: Iterable<Known>): boolean {
  for (const other of all)
    if (
      other !== one &&
      last(other.name) === last(one.name) &&
      other.mentions * OWNS > one.mentions
    )
      return other.mentions < one.mentions / OWNS;
  return true;
}

function aliasesOf(
  name: string,
  forms: ReadonlyMap<string, number>,
  all: readonly Known[],
  singles: ReadonlyMap<string, number>,
): string[] {
  const only = (word: string, of: (name: string) => string) =>
    all.filter((other) => of(other.name) === word);
  const aliases = [...forms.keys()].filter((form) => form !== name).sort();
  // all are sorted by mentions: the first of a family name may own it
  if (only(last(name), last)[0]?.name === name) aliases.push(last(name));
  if (only(first(name), first).length === 1 && singles.has(first(name))) aliases.push(first(name));
  return [...new Set(aliases)];
}

function countOf(mentions: readonly NameMention[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const { text } of mentions) count.set(text, (count.get(text) ?? 0) + 1);
  return count;
}

function usual(forms: ReadonlyMap<string, number>): string {
  const ranked = [...forms].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length);
  return ranked[0]?.[0] ?? '';
}

const tidy = (one: NameMention) => ({ ...one, text: one.text.replace(/\s+/g, ' ') });
const smallWords = (text: string) =>
  tokenize(text).flatMap((token) => (token.capital ? [] : [token.norm]));
const words = (name: string) => name.split(/\s+/);
const last = (name: string) => words(name).at(-1) ?? '';
const first = (name: string) => words(name)[0] ?? '';
