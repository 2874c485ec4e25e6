import type { Making } from '../making';
import type { About, AccountId, Detail, DetailId, Story, Value } from '../model';
import type { Directory } from '../text/people';
import type { Association } from './association';
import type { Candidates } from './candidates';
import type { Coverage } from './coverage';
import type { DigestedImplied } from './digest';
import type { Vocabulary } from './vocabulary';

/** One wording as terms, each once, in order, with what each is worth. */
export interface PreparedWording {
  readonly version: number;
  readonly terms: Int32Array;
  readonly weights: Float32Array;
  readonly total: number;
  /** By term: 1 for people. */
  readonly people: Uint8Array;
  /** By term: 1 where it stands under a denial. */
  readonly denied: Uint8Array;
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
  /** What its wordings say besides the values; null where nobody read it yet. */
  readonly implied: DigestedImplied | null;
  /** Stems of the quotation that the detail is about; empty elsewhere. */
  readonly quote: readonly string[];
  /** How the contrary would be told; empty where nobody wrote it. */
  readonly contrary: () => readonly PreparedWording[];
  /** Indices of details that hold whenever this one does, and the other way round: no rivals of it. */
  readonly kin: ReadonlySet<number>;
}

/** A story with everything computed that does not depend on a page. Build once, use for every page. */
export interface PreparedStory {
  readonly story: Story;
  readonly making: Making;
  readonly directory: Directory;
  readonly vocabulary: Vocabulary;
  /** Which details a statement may carry at all. */
  readonly candidates: Candidates;
  readonly details: readonly PreparedDetail[];
  /** The details' wordings by the terms that they have. */
  readonly coverage: Coverage;
  readonly association: Association;
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
