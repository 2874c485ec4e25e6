import type { ConflictType, Detail, Story, Value } from '../model';
import { buildDirectory } from '../text/people';
import { tokenize } from '../text/tokens';
import { type SignedTerm, signed, termIn } from './signed-term';
import { type Stamp, stampOf } from './stamp';
import { countTellings, type Tellings } from './tellings';
import { type Phrases, readWording, termOf } from './terms';
import { Vocabulary } from './vocabulary';

/**
 * All that reading a story's texts brings, as plain numbers and words. It depends on the story alone: the build makes it of
 * the bundled stories, so that a woken background need not read thousands of wordings before its first comparison.
 */
export interface Digest {
  readonly stamp: Stamp;
  /** The vocabulary; everything else names terms by their place here. */
  readonly terms: readonly string[];
  /** Each phrase, then its parts. */
  readonly phrases: readonly (readonly number[])[];
  readonly details: readonly DigestedDetail[];
  readonly tellings: Tellings;
}

/** What was read in the texts of one detail. */
export interface DigestedDetail {
  /** By version and wording: its terms in order, each once. */
  readonly wordings: readonly (readonly (readonly SignedTerm[])[])[];
  /** By version. */
  readonly values: readonly (readonly DigestedValue[])[];
  /** Each slot: the terms any of which fills it. */
  readonly slots: readonly (readonly number[])[];
  /** Who and what the wordings say besides the values (`digestImplied`); left out where it is read when first asked for. */
  readonly implied?: DigestedImplied;
  readonly quote: readonly string[];
  /** Contrary wordings, as `wordings` are. */
  readonly contrary: readonly (readonly SignedTerm[])[];
}

/** What stands in a detail's wordings besides its values, and how all of it stands there. */
export interface DigestedImplied {
  /** The values', through all versions. */
  readonly standings: readonly DigestedStanding[];
  /** Terms of people. */
  readonly people: readonly { readonly term: number; readonly standing: DigestedStanding }[];
  readonly names: readonly {
    readonly type: ConflictType;
    readonly text: string;
    readonly terms: readonly number[];
    readonly standing: DigestedStanding;
  }[];
}

/** Share of the wordings that have it, in how many of them it has which role (`ROLES`), and the words before it. */
export type DigestedStanding = readonly [
  share: number,
  roles: readonly number[],
  leads: readonly string[],
];

/** A value with its terms, and the words before it in the wordings. */
export interface DigestedValue {
  readonly terms: readonly number[];
  readonly leads: readonly string[];
}

/** A story with its digest, as the build keeps it: JSON. */
export interface DigestedStory {
  readonly story: Story;
  readonly digest: Digest;
}

/** Digests a story; what nothing but the digest is asked for (counts by word, contrary wordings) is left out of the story. */
export function withDigest(story: Story): DigestedStory {
  const words = story.words && { ...story.words, details: {}, words: {} };
  const details = story.details.map((detail) => ({
    ...detail,
    contrary: [],
    contradicted: [],
  }));
  return { story: { ...story, details, words }, digest: digestStory(story) };
}

/** Reads all texts of a story: the slow part of making it ready, a tenth of a second for 3,500 wordings. */
export function digestStory(story: Story): Digest {
  const directory = buildDirectory(story.people);
  const vocabulary = new Vocabulary();
  const phrases: Phrases = new Map();
  const term = (text: string) => termOf(text, directory, vocabulary, phrases);
  const read = (text: string): SignedTerm[] => {
    const { terms, denied } = readWording(text, directory);
    return terms.map((each, i) => signed(vocabulary.add(each), denied[i] === true));
  };
  for (const { id } of story.people) vocabulary.add(`~${id}`);
  const details = story.details.map((detail) => digestDetail(detail, term, read));
  const tellings = countTellings(
    story.details.map(({ id }) => id),
    details.map(({ wordings }) => wordings.flat().map((wording) => wording.map(termIn))),
    vocabulary,
    story.words,
  );
  return {
    stamp: stampOf(story),
    terms: [...vocabulary.terms()],
    phrases: [...phrases].map(([phrase, parts]) => [phrase, ...parts]),
    details,
    tellings,
  };
}

function digestDetail(
  detail: Detail,
  term: (text: string) => number,
  read: (text: string) => number[],
): DigestedDetail {
  return {
    wordings: detail.versions.map(({ statement, wordings }) => [statement, ...wordings].map(read)),
    values: detail.versions.map(({ values, wordings }) =>
      values.map((value) => ({
        terms: [value.text, ...value.aliases].map(term),
        leads: [...leadsOf(value, wordings)],
      })),
    ),
    slots: detail.slots.map((group) => [...new Set(group.map(term))]),
    quote: detail.quote ? tokenize(detail.quote).map((token) => token.stem) : [],
    contrary: [...detail.contrary, ...detail.contradicted].map(read),
  };
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
