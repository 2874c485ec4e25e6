import type { Conflict, Spot, Trace } from './stages';
import type {
  About,
  AccountId,
  DetailId,
  DetailKind,
  Hedge,
  OriginId,
  PartialDate,
  StatementId,
} from './words';

/** How an account stands to what the page says on a detail; the last three say honestly why there is no verdict. */
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
  /** Other accounts with which it shares whole runs of words: a sign of one ancestor. */
  readonly sharesWordingWith: readonly AccountId[];
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
    /** Accounts with which the page shares whole runs of words, without being a copy of them. */
    readonly sharesWordingWith: readonly AccountId[];
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
