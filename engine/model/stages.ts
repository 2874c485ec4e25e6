import type {
  AccountId,
  ConflictType,
  DetailId,
  Hedge,
  OriginId,
  StatementId,
  StoryId,
} from './words';

/** Why a verdict was reached: which rule, how strongly, and the features by name where a model decided. */
export interface Trace {
  readonly rule: string;
  readonly score: number;
  readonly features?: Readonly<Record<string, number>>;
}

/** Why a page is not compared, or not with the story itself. */
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

/** What the page says where the accounts say otherwise. */
export interface Conflict {
  readonly type: ConflictType;
  /** In the page's words: its value; for a `negation` the denial, or the clause or the word that tells the contrary. */
  readonly page: string;
  /** The values that the accounts give; for a `negation` the detail. */
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
