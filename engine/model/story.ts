import type {
  About,
  AccountId,
  ConflictType,
  DetailId,
  DetailKind,
  Hedge,
  OriginId,
  PartialDate,
  StoryId,
} from './words';

/** Somebody the story talks about, with every way a newsroom may name them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Short names and nicknames: "Harris", "Kamala". */
  readonly aliases: readonly string[];
  /** Descriptions that stand for the person in this story: "the former vice president". */
  readonly roles: readonly string[];
  readonly pronoun: 'she' | 'he' | 'they';
}

/** Where accounts say that information comes from. */
export interface Origin {
  readonly id: OriginId;
  readonly name: string;
  /** Other ways to credit it, its reporters included: "NY Mag", "Gabriel Debenedetti". */
  readonly aliases: readonly string[];
  /** `anonymous` origins are sources without a name ("insiders"). */
  readonly kind: 'outlet' | 'person' | 'document' | 'anonymous';
}

/** One outlet's article on a story. */
export interface Account {
  readonly id: AccountId;
  readonly outlet: string;
  readonly headline: string | null;
  readonly published: PartialDate | null;
  readonly url: string | null;
  /** The file the account was drawn from, where there is one. */
  readonly document: string | null;
  readonly about: About;
  /** One-way hashes of word runs (engine/story/fingerprint.ts): they recognise reprints, and give no text away. */
  readonly fingerprint: readonly number[];
}

/** The value that tells the versions of a detail apart: the year, the place, the magazine. */
export interface Value {
  readonly type: ConflictType;
  /** As shown to a reader: "2020", "December 2024", "New York Magazine". */
  readonly text: string;
  /** Other surface forms that mean the same value: ["last December"]. */
  readonly aliases: readonly string[];
}

/** That an account carries a version, how sure it says it is, and from whom it has it. */
export interface Report {
  readonly account: AccountId;
  readonly hedge: Hedge;
  readonly origin: OriginId | null;
  /** At most seven words quoted from the account. */
  readonly phrase: string | null;
}

/** One way of telling a detail; two or more where accounts contradict each other. */
export interface Version {
  /** In our own words. */
  readonly statement: string;
  /** The particulars that another text could get wrong. Versions of one detail differ in at least one. */
  readonly values: readonly Value[];
  /** Four or more independent ways a newsroom may put it, in our own words; what matching compares with. */
  readonly wordings: readonly string[];
  readonly reports: readonly Report[];
}

/** One checkable particular of a story. */
export interface Detail {
  readonly id: DetailId;
  /** In our own words, neutral where versions differ. */
  readonly statement: string;
  readonly kind: DetailKind;
  /**
   * Concept slots: each is a group of alternatives (words, or short phrases), one of which must stand in a text
   * that carries the detail. They keep generic words from matching alone (ENGINE notes: doubled recall at
   * high precision). Matched by stem; `~harris` stands for a person of the story in any naming, pronoun included.
   */
  readonly slots: readonly (readonly string[])[];
  /** Direct speech that the detail is about, as spoken (public figures, short); null elsewhere. */
  readonly quote: string | null;
  /** How often an account of the story tells it (0..1), learned from labelled pages; null where nobody counted. */
  readonly usual: number | null;
  /** How often pages of other events that touch the story tell it (0..1), learned so, too; null where nobody counted. */
  readonly elsewhere: number | null;
  /**
   * The company it keeps: details that pages tell next to it, and how much oftener than by chance (log ratio, over 0),
   * learned from labelled pages; empty where nobody counted.
   */
  readonly company: Readonly<Record<string, number>>;
  /** How a text that tells the contrary would put it, in our own words; empty where nobody wrote any. */
  readonly contrary: readonly string[];
  /** Phrases by which labelled pages contradicted it; empty where nobody labelled any. Read as `contrary` is. */
  readonly contradicted: readonly string[];
  /** Details that hold whenever this one does. */
  readonly implies: readonly DetailId[];
  readonly versions: readonly Version[];
}

/** In how many labelled sentences of a story's pages its terms stand, and in how many that tell each detail. */
export interface WordCounts {
  /** All of them. */
  readonly sentences: number;
  /** By detail: those that tell it. */
  readonly details: Readonly<Record<string, number>>;
  /** By term: all that have it; then, for details that it meets oftener than by chance, the place in `details` and how often. */
  readonly words: Readonly<Record<string, readonly number[]>>;
}

/** One news event with the accounts of it that we hold. */
export interface Story {
  readonly schema: 1;
  readonly id: StoryId;
  readonly title: string;
  /** One or two sentences for the popup. */
  readonly summary: string;
  readonly language: string;
  /** The day the event became news: relative dates are read against a page's own date, else against this. */
  readonly date: PartialDate;
  /** When the corpus was last checked: shown on screen. */
  readonly checked: PartialDate;
  readonly people: readonly Person[];
  readonly origins: readonly Origin[];
  readonly accounts: readonly Account[];
  readonly details: readonly Detail[];
  /** What makes a page an account of this event and not of a neighbour: groups as in `Detail.slots`; all must hold. */
  readonly core: readonly (readonly string[])[];
  /** The details that are the event itself, not its background: an account of the story states at least one. */
  readonly heart: readonly DetailId[];
  /** What was counted on labelled pages; null where nobody did. */
  readonly words: WordCounts | null;
}
