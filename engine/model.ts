/**
 * The words of the house as types. One meaning each, the same in code, tests, documents and on screen.
 * Everything here is plain JSON: any stage's output can be written to a file and read back.
 */

declare const brand: unique symbol;
/** A string that names one kind of thing only; made at a checked door by a cast. */
type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type StoryId = Id<'story'>;
export type AccountId = Id<'account'>;
export type OriginId = Id<'origin'>;
export type DetailId = Id<'detail'>;
/** `s1`, `s2` ...: the number of a statement in reading order, from 1. */
export type StatementId = Id<'statement'>;

/** A day, a month or a year: `2025-01-23`, `2025-01`, `2025`. Outlets do not always say more. */
export type PartialDate = string;

/** How sure a text says it is. A third axis beside what is said: hedging never changes a verdict. */
export type Hedge = 'stated' | 'attributed' | 'rumoured';

/** Whether something belongs to the story itself or to another event around it. */
export type About = 'same-story' | 'related';

export type DetailKind =
  | 'event'
  | 'quote'
  | 'background'
  | 'plan'
  | 'speculation'
  | 'opinion'
  | 'attribution'
  | 'number';

export type ConflictType =
  | 'number'
  | 'date'
  | 'place'
  | 'person'
  | 'attribution'
  | 'negation'
  | 'other';

// ---------------------------------------------------------------- a story (corpus, story file)

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
  /** Details that hold whenever this one does. */
  readonly implies: readonly DetailId[];
  readonly versions: readonly Version[];
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
}

// ---------------------------------------------------------------- a page

/** What the always-on script reads: capped in number and length, never the whole page. */
export interface Signal {
  readonly url: string | null;
  /** Title, og:title, JSON-LD headline, h1: whatever there is, doubles taken out. */
  readonly titles: readonly string[];
  /** Description and first paragraphs. */
  readonly lead: string;
}

/** One block of an article's own text, in reading order. */
export interface Paragraph {
  readonly text: string;
  readonly kind: 'text' | 'heading' | 'quote' | 'list-item';
}

/** An open page as the reader (page/read.ts) or the command line hands it to the engine. */
export interface Article {
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: PartialDate | null;
  /** BCP 47 of the page's own declaration, or null; the engine checks it against the text. */
  readonly language: string | null;
  /** How much of the page could be read: `partial` where a paywall or a cap cuts it. */
  readonly readable: 'full' | 'partial' | 'none';
  /** What kind of page the markup says it is; a section front or a search page is no account. */
  readonly form: 'article' | 'listing' | 'thread' | 'unknown';
  readonly paragraphs: readonly Paragraph[];
}

/** One sentence of the page, with its place: `start` and `end` are UTF-16 offsets into its paragraph's text. */
export interface Statement {
  readonly id: StatementId;
  readonly text: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** False for a question, a transition, a call to subscribe, a related headline: never counted as "only here". */
  readonly claim: boolean;
}

// ---------------------------------------------------------------- between the stages

/** Why a verdict was reached: which rule, how strongly, and the features by name where a model decided. */
export interface Trace {
  readonly rule: string;
  readonly score: number;
  readonly features?: Readonly<Record<string, number>>;
}

export type SpotReason =
  | 'not-an-article'
  | 'no-story'
  | 'too-short'
  | 'other-event'
  | 'other-language';

/** Whether the page tells a story that we hold. */
export interface Spot {
  readonly verdict: 'same-story' | 'related' | 'none';
  readonly story: StoryId | null;
  /** 0..1 */
  readonly score: number;
  /** The account of ours that the page is, or reprints. */
  readonly copyOf: AccountId | null;
  readonly reason: SpotReason | null;
}

/** A value that the page gives where the accounts give others. */
export interface Conflict {
  readonly type: ConflictType;
  readonly page: string;
  readonly theirs: readonly string[];
}

/** That the page carries a detail: where, in which versions, how sure it says it is, and from whom. */
export interface Match {
  readonly detail: DetailId;
  /** Best first. */
  readonly evidence: readonly StatementId[];
  /** Indices into `Detail.versions` that the page tells; empty where it has a value of its own. */
  readonly versions: readonly number[];
  readonly conflict: Conflict | null;
  readonly hedge: Hedge;
  readonly origin: OriginId | null;
  readonly trace: Trace;
}

// ---------------------------------------------------------------- the result (contract: `compare --json`, schema 1)

export type Verdict =
  | 'confirms'
  | 'conflicts'
  | 'omits'
  | 'reports'
  | 'not-yet-known'
  | 'out-of-scope'
  | 'unsure';

export interface ComparedStatement {
  readonly id: StatementId;
  readonly text: string;
  readonly details: readonly DetailId[];
  readonly claim: boolean;
}

export interface ComparedVersion {
  readonly statement: string;
  readonly onPage: boolean;
  readonly accounts: readonly AccountId[];
}

export interface ComparedReport {
  readonly hedge: Hedge;
  readonly origin: OriginId | null;
  readonly phrase: string | null;
}

/** The same quotation put otherwise than an account has it: runs of words, as a diff. */
export interface Drift {
  readonly account: AccountId | null;
  readonly runs: readonly { readonly kind: 'same' | 'page' | 'theirs'; readonly text: string }[];
}

export interface ComparedDetail {
  readonly id: DetailId;
  readonly statement: string;
  readonly about: About;
  readonly kind: DetailKind;
  readonly onPage: 'stated' | 'omitted';
  readonly evidence: readonly StatementId[];
  readonly hedge: Hedge | null;
  readonly origin: OriginId | null;
  readonly versions: readonly ComparedVersion[];
  /** All accounts but the page's own. */
  readonly accounts: Readonly<Record<AccountId, Verdict>>;
  readonly reports: Readonly<Record<AccountId, ComparedReport>>;
  /** Distinct origins behind the confirmations. */
  readonly origins: readonly OriginId[];
  readonly conflict: Conflict | null;
  readonly drift: readonly Drift[];
  readonly trace: Trace;
}

export interface ComparedAccount {
  readonly id: AccountId;
  readonly outlet: string;
  readonly headline: string | null;
  readonly published: PartialDate | null;
  readonly url: string | null;
  readonly document: string | null;
  readonly about: About;
}

/** All that popup, panel, badge and command line show. */
export interface Comparison {
  readonly schema: 1;
  readonly page: {
    readonly title: string | null;
    readonly outlet: string | null;
    readonly published: PartialDate | null;
    readonly language: string;
    readonly words: number;
    readonly readable: 'full' | 'partial' | 'none';
    readonly statements: readonly ComparedStatement[];
  };
  readonly spot: Spot;
  /** Title, summary, origins by id and the date of the corpus, for the screen; null where no story is known. */
  readonly story: {
    readonly title: string;
    readonly summary: string;
    readonly checked: PartialDate;
    readonly origins: Readonly<Record<OriginId, string>>;
  } | null;
  readonly accounts: readonly ComparedAccount[];
  readonly details: readonly ComparedDetail[];
  /** Claims of the page that match no detail at all. */
  readonly onlyHere: readonly StatementId[];
}
