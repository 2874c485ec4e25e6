import type { ConflictType } from '../../model';
import { findNames } from '../../text/names';
import { type Directory, findMentions } from '../../text/people';
import { LIGHT, ROLES, roleOf } from '../../text/roles';
import { type Token, tokenize } from '../../text/tokens';
import type { DigestedImplied, DigestedStanding } from '../digest';
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
  /** By role, as `ROLES`: how many of the wordings give it that. */
  readonly roles: readonly number[];
  /** The words before it, articles and the like left out: "at", "since", "adviser to". */
  readonly leads: ReadonlySet<string>;
}

/** The word that governs what stands at a token: the one before it and its articles. */
export function leadOf(tokens: readonly Token[], at: number): string | null {
  let before = at - 1;
  while (before >= 0 && LIGHT.has(tokens[before]?.norm ?? '')) before--;
  return tokens[before]?.norm ?? null;
}

/** A person in so many of the wordings belongs to the detail. */
const PERSON_SHARE = 0.5;

const known = new WeakMap<PreparedDetail, Implied>();

/** What a detail's digest says, or its wordings, read once when first asked. */
export function impliedBy(detail: PreparedDetail, story: PreparedStory): Implied {
  const found = known.get(detail) ?? layOut(detail.implied ?? read(detail, story), detail, story);
  known.set(detail, found);
  return found;
}

/** The same for the digest: the texts of some thirty wordings a detail are dear to read, and a woken background asks of many. */
export const digestImplied = (detail: PreparedDetail, story: PreparedStory): DigestedImplied =>
  read(detail, story);

function layOut(
  { standings, people, names }: DigestedImplied,
  detail: PreparedDetail,
  story: PreparedStory,
): Implied {
  const standing = new Map<PreparedValue, Standing>();
  detail.values.flat().forEach((value, i) => {
    const how = standings[i];
    if (how) standing.set(value, standingFrom(how));
  });
  const value = (type: ConflictType, text: string, terms: readonly number[]): PreparedValue => ({
    value: { type, text, aliases: [] },
    terms,
    parts: [],
    leads: new Set(),
  });
  const byTerm = new Map(
    story.story.people.map((person) => [story.vocabulary.get(`~${person.id}`), person]),
  );
  const somebody = people.map(({ term, standing: how }) => {
    const one = value('person', byTerm.get(term)?.name ?? '', [term]);
    standing.set(one, standingFrom(how));
    return one;
  });
  const something = names.map(({ type, text, terms, standing: how }) => {
    const one = value(type, text, terms);
    standing.set(one, standingFrom(how));
    return one;
  });
  const contraries = contrariesOf(detail, standing);
  return { people: somebody, names: something, contraries, standing };
}

const standingFrom = ([share, roles, leads]: DigestedStanding): Standing => ({
  share,
  roles,
  leads: new Set(leads),
});

function read(detail: PreparedDetail, story: PreparedStory): DigestedImplied {
  const texts = detail.detail.versions
    .flatMap(({ statement, wordings }) => [statement, ...wordings])
    .map((text) => readText(text, story));
  const given = detail.values.flat();
  const named = new Set(texts.flatMap(({ people: terms }) => [...terms.keys()]));
  const people = story.story.people.flatMap(({ id, name }) => {
    const term = story.vocabulary.get(`~${id}`);
    if (term === undefined || !named.has(term) || given.some(({ terms }) => terms.includes(term)))
      return [];
    const standing = standingOf([name], [term], texts, true);
    return standing[0] < PERSON_SHARE ? [] : [{ term, standing }];
  });
  return {
    standings: given.map(({ value, terms }) =>
      standingOf([value.text, ...value.aliases], terms, texts, value.type === 'person'),
    ),
    people,
    names: impliedNames(detail, texts, story),
  };
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
): DigestedImplied['names'][number][] {
  if (!mayName(texts, story.directory)) return [];
  const count = new Map<string, number>();
  for (const { text } of texts)
    for (const name of new Set(findNames(text).map((one) => one.text)))
      count.set(name, (count.get(name) ?? 0) + 1);
  return [...count].flatMap(([text, times]) => {
    const kind = kindOf(text, []);
    const terms = tokenize(text).flatMap(({ stem: of }) => story.vocabulary.get(of) ?? []);
    if (times < NAME_SHARE * texts.length || kind === null || kind === 'person') return [];
    const given = detail.values
      .flat()
      .some((value) => terms.some((term) => value.terms.includes(term)));
    if (!terms.length || given) return [];
    return [{ type: TYPES[kind], text, terms, standing: standingOf([text], terms, texts, false) }];
  });
}

/** A wording with what all its values are looked up in: read once. */
interface Text {
  readonly text: string;
  readonly lower: string;
  readonly tokens: readonly Token[];
  /** Where each of the story's people is first named, by term. */
  readonly people: ReadonlyMap<number, number>;
}

function readText(text: string, story: PreparedStory): Text {
  const tokens = tokenize(text);
  const people = new Map<number, number>();
  for (const { person, from } of findMentions(tokens, story.directory)) {
    const term = story.vocabulary.get(`~${person}`) ?? -1;
    if (!people.has(term)) people.set(term, tokens[from]?.start ?? 0);
  }
  return { text, lower: text.toLowerCase(), tokens, people };
}

/** How a value stands in the wordings, by its forms and terms; only people have roles. */
function standingOf(
  texts: readonly string[],
  terms: readonly number[],
  wordings: readonly Text[],
  isPerson: boolean,
): DigestedStanding {
  const forms = texts.map((form) => form.toLowerCase());
  let all = 0;
  const roles = isPerson ? ROLES.map(() => 0) : [];
  const leads = new Set<string>();
  for (const { text, lower, tokens, people } of wordings) {
    const named = terms.flatMap((term) => people.get(term) ?? []);
    const places = named.length ? named : forms.map((form) => lower.indexOf(form));
    const place = Math.min(...places.filter((at) => at >= 0));
    if (!Number.isFinite(place)) continue;
    all++;
    const at = tokens.findIndex((token) => token.end > place);
    const lead = leadOf(tokens, at);
    if (lead) leads.add(lead);
    if (!isPerson) continue;
    let to = at + 1;
    while (to < tokens.length && tokens[to]?.capital && tokens[to - 1]?.capital) to++;
    const role = roleOf(text, tokens, at, to);
    if (role) roles[ROLES.indexOf(role)] = (roles[ROLES.indexOf(role)] ?? 0) + 1;
  }
  return [all / Math.max(1, wordings.length), roles, [...leads]];
}
