import type { Person } from '../../model';
import { findNames } from '../../text/names';
import { type Directory, findMentions } from '../../text/people';
import { type Token, tokenize } from '../../text/tokens';
import { isVerbLike } from '../../text/verbs';
import type { PreparedDetail, PreparedStory, PreparedValue } from '../prepared';
import { type Contrary, contrariesOf } from './contraries';
import { kindOf } from './rival-kind';

/** What a detail's wordings say besides its values, of which a text could make something else. */
export interface Implied {
  /** The people without whom it is hardly ever told. */
  readonly people: readonly PreparedValue[];
  /** The places and the like that it is often told with. */
  readonly names: readonly PreparedValue[];
  /** By a stem that says the contrary of one of the detail's own words: that word. */
  readonly contraries: ReadonlyMap<string, Contrary>;
  /** By value: how it stands in the wordings. */
  readonly standing: ReadonlyMap<PreparedValue, Standing>;
}

/** How a value stands in a detail's wordings. */
export interface Standing {
  /** Share of the wordings that have it. */
  readonly share: number;
  /** Of these, the share in which it stands before the verb. */
  readonly agent: number;
  /** The words before it, articles and the like left out: "at", "since", "adviser to". */
  readonly leads: ReadonlySet<string>;
}

/** Words between a name and what governs it. */
const LIGHT = new Set(
  'the a an his her their its our old former then new late mr mrs ms president vice senator governor gov sen secretary madam first lady'.split(
    ' ',
  ),
);

/** The word that governs what stands at a token: the one before it and its articles. */
export function leadOf(tokens: readonly Token[], at: number): string | null {
  let before = at - 1;
  while (before >= 0 && LIGHT.has(tokens[before]?.norm ?? '')) before--;
  return tokens[before]?.norm ?? null;
}

/** A person in so many of the wordings belongs to the detail. */
const PERSON_SHARE = 0.5;

const known = new WeakMap<PreparedDetail, Implied>();

/** Reads a detail's wordings once, when first asked. */
export function impliedBy(detail: PreparedDetail, story: PreparedStory): Implied {
  const found = known.get(detail) ?? read(detail, story);
  known.set(detail, found);
  return found;
}

function read(detail: PreparedDetail, story: PreparedStory): Implied {
  const texts = detail.detail.versions
    .flatMap(({ statement, wordings }) => [statement, ...wordings])
    .map((text) => readText(text, story));
  const given = detail.values.flat();
  const standing = new Map(given.map((value) => [value, standingOf(value, texts)]));
  const people: PreparedValue[] = [];
  const named = new Set(texts.flatMap(({ people: terms }) => [...terms.keys()]));
  for (const person of story.story.people) {
    const term = story.vocabulary.get(`~${person.id}`);
    if (term === undefined || !named.has(term) || given.some(({ terms }) => terms.includes(term)))
      continue;
    const value = personValue(person, term);
    const how = standingOf(value, texts);
    if (how.share < PERSON_SHARE) continue;
    people.push(value);
    standing.set(value, how);
  }
  const names = impliedNames(detail, texts, story);
  for (const value of names) standing.set(value, standingOf(value, texts));
  return { people, names, contraries: contrariesOf(detail, standing), standing };
}

/** A name in so many of the wordings is a particular that another text could get wrong. */
const NAME_SHARE = 0.33;
const TYPES = {
  place: 'place',
  school: 'place',
  outlet: 'attribution',
  honour: 'other',
  game: 'other',
} as const;

/** Whether a word with a capital that begins no wording stands in enough of them: names are dear to read. */
function mayName(texts: readonly Text[], { namings }: Directory): boolean {
  const count = new Map<string, number>();
  for (const { tokens } of texts)
    for (const word of new Set(
      tokens.flatMap(({ capital, norm }, i) => (capital && i ? [norm] : [])),
    ))
      count.set(word, (count.get(word) ?? 0) + 1);
  return [...count].some(
    ([word, times]) => times >= NAME_SHARE * texts.length && !namings.has(word),
  );
}

function impliedNames(
  detail: PreparedDetail,
  texts: readonly Text[],
  story: PreparedStory,
): PreparedValue[] {
  if (!mayName(texts, story.directory)) return [];
  const count = new Map<string, number>();
  for (const { text } of texts)
    for (const name of new Set(findNames(text).map((one) => one.text)))
      count.set(name, (count.get(name) ?? 0) + 1);
  return [...count].flatMap(([text, times]): PreparedValue[] => {
    const kind = kindOf(text, []);
    const terms = tokenize(text).flatMap(({ stem: of }) => story.vocabulary.get(of) ?? []);
    if (times < NAME_SHARE * texts.length || kind === null || kind === 'person') return [];
    const given = detail.values
      .flat()
      .some((value) => terms.some((term) => value.terms.includes(term)));
    if (!terms.length || given) return [];
    const value = { type: TYPES[kind], text, aliases: [] };
    return [{ value, terms, parts: [], leads: new Set() }];
  });
}

function personValue(person: Person, term: number): PreparedValue {
  const value = { type: 'person', text: person.name, aliases: [] } as const;
  return { value, terms: [term], parts: [], leads: new Set() };
}

/** A wording with what all its values are looked up in: read once. */
interface Text {
  readonly text: string;
  readonly lower: string;
  readonly tokens: readonly Token[];
  /** Where each of the story's people is first named, by term. */
  readonly people: ReadonlyMap<number, number>;
  /** Where its first verb begins. */
  readonly verb: number;
}

function readText(text: string, story: PreparedStory): Text {
  const tokens = tokenize(text);
  const people = new Map<number, number>();
  for (const { person, from } of findMentions(tokens, story.directory)) {
    const term = story.vocabulary.get(`~${person}`) ?? -1;
    if (!people.has(term)) people.set(term, tokens[from]?.start ?? 0);
  }
  const verb = tokens.find((token) => isVerbLike(token.norm))?.start ?? 0;
  return { text, lower: text.toLowerCase(), tokens, people, verb };
}

function standingOf({ value, terms }: PreparedValue, texts: readonly Text[]): Standing {
  const forms = [value.text, ...value.aliases].map((form) => form.toLowerCase());
  let all = 0;
  let first = 0;
  const leads = new Set<string>();
  for (const { lower, tokens, people, verb } of texts) {
    const named = terms.flatMap((term) => people.get(term) ?? []);
    const places = named.length ? named : forms.map((form) => lower.indexOf(form));
    const place = Math.min(...places.filter((at) => at >= 0));
    if (!Number.isFinite(place)) continue;
    all++;
    const at = tokens.findIndex((token) => token.end > place);
    const lead = leadOf(tokens, at);
    if (lead) leads.add(lead);
    if (place < verb) first++;
  }
  return { share: all / Math.max(1, texts.length), agent: all ? first / all : 0.5, leads };
}
