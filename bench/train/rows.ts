/** A row of the STS benchmark: two sentences and how alike people found them, 0..5. */
export interface StsRow {
  readonly genre: string;
  readonly file: string;
  readonly score: number;
  readonly a: string;
  readonly b: string;
}

/** A row of WiCE: a claim of Wikipedia and the web page that it cites. */
export interface WiceRow {
  readonly label: 'supported' | 'partially_supported' | 'not_supported';
  readonly claim: string;
  readonly evidence: readonly string[];
  /** Sets of sentences that together bear the claim out, by different annotators. */
  readonly support?: readonly (readonly number[])[];
}

/** A document of ECB+: `sub` is the event, two look-alike ones a topic. */
export interface EcbRow {
  readonly topic: string;
  readonly sub: string;
  readonly doc: string;
  readonly sents: readonly string[];
}
