import { aboutOf } from '../about';
import type { About, AccountId, Detail, DetailId, Story, Value } from '../model';
import { nameFinder } from '../text/near-name';
import { findNegations } from '../text/negation';
import { buildDirectory, type Directory, findMentions } from '../text/people';
import { tokenize } from '../text/tokens';
import { idfOf } from '../text/words';
import { negatedShare } from './polarity';
import { Vocabulary } from './vocabulary';

/** One wording as terms, each once, in order, with what each is worth. */
export interface PreparedWording {
  readonly version: number;
  readonly terms: Int32Array;
  readonly weights: Float32Array;
  readonly total: number;
  /** By term: 1 for people. */
  readonly people: Uint8Array;
  /** Share of its words under a negation. */
  readonly negated: number;
  readonly stems: readonly string[];
}

/** A value with the terms any of which shows it. */
export interface PreparedValue {
  readonly value: Value;
  readonly terms: readonly number[];
  /** Terms of which its phrases are made. */
  readonly parts: readonly number[];
  /** Words that stand before it in the detail's wordings: "at", "since". */
  readonly leads: ReadonlySet<string>;
}

/** A detail ready for matching. */
export interface PreparedDetail {
  readonly detail: Detail;
  readonly index: number;
  /** Each slot: the terms any of which fills it. */
  readonly slots: readonly Int32Array[];
  readonly wordings: readonly PreparedWording[];
  /** Terms that make up its values. */
  readonly valueTerms: ReadonlySet<number>;
  /** By version. */
  readonly values: readonly (readonly PreparedValue[])[];
  readonly carriers: ReadonlySet<AccountId>;
  /** How likely any account of the story is to tell it, as log-odds. */
  readonly prior: number;
  /** Terms that are people. */
  readonly people: ReadonlySet<number>;
  /** Whether its own statement or quotation denies something: then we do not judge polarity. */
  readonly denies: boolean;
  /** Stems of the quotation that the detail is about; empty elsewhere. */
  readonly quote: readonly string[];
  /** Indices of details that hold whenever this one does, and the other way round: no rivals of it. */
  readonly kin: ReadonlySet<number>;
}

/** A story with everything computed that does not depend on a page. Build once, use for every page. */
export interface PreparedStory {
  readonly story: Story;
  readonly directory: Directory;
  readonly vocabulary: Vocabulary;
  readonly details: readonly PreparedDetail[];
  readonly core: readonly Int32Array[];
  /** The people whom every account names: core groups of one person. */
  readonly corePeople: readonly string[];
  /** Which event each detail belongs to. */
  readonly about: ReadonlyMap<DetailId, About>;
  /** First term of a phrase -> the phrases. */
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
  /** The known name that an unknown one may stand for. */
  readonly nearName: (name: string) => string | null;
}

/** Some terms that must follow each other. */
export interface Phrase {
  readonly term: number;
  readonly parts: readonly number[];
}

/** What a person's naming is worth: about as much as a word met once in two hundred sentences. */
const PERSON_WORTH = 5;
/** Share of a word's worth that stays however common it is within the story ("campaign", "election"). */
const FLOOR = 0.3;

/** Computes all that a story contributes to matching; a few milliseconds for 150 details. */
export function prepareStory(story: Story): PreparedStory {
  const directory = buildDirectory(story.people);
  const vocabulary = new Vocabulary();
  const phrases = new Map<number, Phrase[]>();
  const term = (text: string) => termOf(text, directory, vocabulary, phrases);
  const slots = (groups: readonly (readonly string[])[]) =>
    groups.map((group) => Int32Array.from(new Set(group.map(term))));

  const partsOf = (id: number) => {
    const phrase = [...phrases.values()].flat().find((each) => each.term === id);
    return phrase?.parts ?? [];
  };

  const texts = story.details.map((detail) =>
    detail.versions.map((version) =>
      [version.statement, ...version.wordings].map((text) => readWording(text, directory)),
    ),
  );
  const worth = storyWorth(texts);
  const kin = kinOf(story.details);
  const people = new Set(story.people.map((person) => vocabulary.add(`~${person.id}`)));
  const details = story.details.map((detail, index): PreparedDetail => {
    const wordings = (texts[index] ?? []).flatMap((version, v) =>
      version.map((wording) => prepareWording(wording, v, worth, vocabulary)),
    );
    const values = detail.versions.map((version) =>
      version.values.map((value) => {
        const ids = [value.text, ...value.aliases].map(term);
        return {
          value,
          terms: ids,
          parts: ids.flatMap(partsOf),
          leads: leadsOf(value, version.wordings),
        };
      }),
    );
    return {
      detail,
      index,
      slots: slots(detail.slots),
      wordings,
      values,
      valueTerms: new Set(values.flat().flatMap((value) => [...value.terms, ...value.parts])),
      carriers: new Set(detail.versions.flatMap((v) => v.reports.map((r) => r.account))),
      prior: priorOf(detail, story.accounts.length),
      people,
      denies: findNegations(`${detail.statement} ${detail.quote ?? ''}`).length > 0,
      quote: detail.quote ? tokenize(detail.quote).map((token) => token.stem) : [],
      kin: kin[index] ?? new Set(),
    };
  });
  const nearName = nameFinder(story.people.flatMap((person) => [person.name, ...person.aliases]));
  const corePeople = story.core.flatMap((group) =>
    group.length === 1 && group[0]?.startsWith('~') ? [group[0].slice(1)] : [],
  );
  const about = new Map(
    story.details.map((detail) => [detail.id, aboutOf(detail, story.accounts)]),
  );
  return {
    story,
    directory,
    vocabulary,
    details,
    core: slots(story.core),
    corePeople,
    about,
    phrases,
    nearName,
  };
}

/** The term for a slot alternative or a value: a person, a prefix, a stem, or a phrase of such. */
function termOf(
  text: string,
  directory: Directory,
  vocabulary: Vocabulary,
  phrases: Map<number, Phrase[]>,
): number {
  if (text.startsWith('~')) return vocabulary.add(text);
  const prefix = /^(\S+)\*$/.exec(text);
  if (prefix) return vocabulary.add(text.toLowerCase());
  const parts = phraseTerms(text, directory);
  if (parts.length === 1) return vocabulary.add(parts[0] ?? '');
  const id = vocabulary.add(parts.join(' '));
  const ids = parts.map((part) => vocabulary.add(part));
  const first = ids[0] ?? id;
  const known = phrases.get(first) ?? [];
  if (!known.some((phrase) => phrase.term === id)) known.push({ term: id, parts: ids });
  phrases.set(first, known);
  return id;
}

/** All words of a phrase but articles, people collapsed; a trailing star makes a prefix of a word. */
function phraseTerms(text: string, directory: Directory): string[] {
  const stars = new Set(
    [...text.matchAll(/(\S+)\*/g)].map((found) => (found[1] ?? '').toLowerCase()),
  );
  const tokens = tokenize(text);
  const mentions = tokens.length > 1 ? findMentions(tokens, directory) : [];
  return collapse(tokens, mentions)
    .filter(({ token }) => !/^(the|a|an)$/.test(token?.norm ?? ''))
    .map(({ term, token }) => (token && stars.has(token.norm) ? `${token.norm}*` : term));
}

/** The words of a wording that carry content, people collapsed, each once, and how far it is negated. */
function readWording(text: string, directory: Directory): ReadWording {
  const tokens = tokenize(text);
  const content = collapse(tokens, findMentions(tokens, directory)).filter(
    ({ token }) => !token?.stop,
  );
  const offsets = content.flatMap(({ token }) => (token ? [token.start] : []));
  return {
    terms: [...new Set(content.map(({ term }) => term))],
    negated: negatedShare(text, offsets),
  };
}

interface ReadWording {
  readonly terms: readonly string[];
  readonly negated: number;
}

function collapse(tokens: ReturnType<typeof tokenize>, mentions: ReturnType<typeof findMentions>) {
  const terms: { term: string; token: (typeof tokens)[number] | null }[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    const mention = mentions.find((m) => m.from === i);
    if (mention) terms.push({ term: `~${mention.person}`, token: null });
    else if (token) terms.push({ term: token.stem, token });
    i = mention ? mention.to : i + 1;
  }
  return terms;
}

function prepareWording(
  { terms, negated }: ReadWording,
  version: number,
  worth: (term: string) => number,
  vocabulary: Vocabulary,
): PreparedWording {
  const weights = Float32Array.from(terms, worth);
  return {
    version,
    terms: Int32Array.from(terms, (term) => vocabulary.add(term)),
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0),
    people: Uint8Array.from(terms, (term) => (term.startsWith('~') ? 1 : 0)),
    negated,
    stems: terms,
  };
}

/** What a term tells: its rarity in news, less what it is worn down by standing in many of the story's details. */
function storyWorth(
  texts: readonly (readonly (readonly ReadWording[])[])[],
): (term: string) => number {
  const count = new Map<string, number>();
  for (const versions of texts)
    for (const term of new Set(versions.flat().flatMap((wording) => wording.terms)))
      count.set(term, (count.get(term) ?? 0) + 1);
  const all = Math.log(texts.length + 1);
  return (term) => {
    const rarity = all > 0 ? Math.log((texts.length + 1) / (count.get(term) ?? 1)) / all : 1;
    return (term.startsWith('~') ? PERSON_WORTH : idfOf(term)) * (FLOOR + (1 - FLOOR) * rarity);
  };
}

function kinOf(details: readonly Detail[]): Set<number>[] {
  const index = new Map(details.map((detail, i) => [detail.id, i]));
  const kin = details.map((_, i) => new Set([i]));
  details.forEach((detail, i) => {
    for (const other of detail.implies) {
      const j = index.get(other);
      if (j === undefined) continue;
      kin[i]?.add(j);
      kin[j]?.add(i);
    }
  });
  return kin;
}

function leadsOf(value: Value, wordings: readonly string[]): Set<string> {
  const leads = new Set<string>();
  const forms = [value.text, ...value.aliases].map((form) => form.toLowerCase());
  for (const wording of wordings.map((text) => text.toLowerCase()))
    for (const form of forms) {
      const place = wording.indexOf(form);
      const lead = place > 0 ? /(\p{L}+)\s+$/u.exec(wording.slice(0, place))?.[1] : undefined;
      if (lead) leads.add(lead);
    }
  return leads;
}

/** A little doubt keeps the prior from deciding alone. */
const DOUBT = 0.05;

/** How likely an account is to tell a detail, as log-odds; where nobody counted pages, the accounts are the count. */
function priorOf(detail: Detail, accounts: number): number {
  const carriers = new Set(detail.versions.flatMap((v) => v.reports.map((r) => r.account))).size;
  return priorOfRate(detail.usual ?? carriers / Math.max(1, accounts) / 2);
}

/** Log-odds of a rate in 0..1, kept off certainty. */
export function priorOfRate(rate: number): number {
  const sure = DOUBT + (1 - 2 * DOUBT) * rate;
  return Math.log(sure / (1 - sure));
}
